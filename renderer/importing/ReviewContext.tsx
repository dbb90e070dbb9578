/** React access to the file under review. */
import { createContext, use } from 'react';
import { useStore } from 'zustand/react';
import type { ReviewState, ReviewStore } from './reviewStore.ts';

const ReviewContext = createContext<ReviewStore | null>(null);

export const ReviewProvider = ReviewContext;

export function useReviewStore(): ReviewStore {
  const store = use(ReviewContext);
  if (!store) throw new Error('useReviewStore outside ReviewProvider');
  return store;
}

/** What `selector` picks out of the review; draws again only when that changes. */
export const useReview = <T,>(selector: (state: ReviewState) => T): T => useStore(useReviewStore(), selector);

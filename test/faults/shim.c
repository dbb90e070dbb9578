/*
 * Preloaded into a process that writes a store (LD_PRELOAD): records every write, truncation, sync and removal below
 * the directory POWER_CUT_DIRECTORY, and every line written to standard output, into the file POWER_CUT_LOG in the order
 * in which they happened. Syncs are only recorded: the replay decides what they would have saved.
 * One record: operation, name, offset, size of the data, data (see powerCutLog.ts).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define MOST_FILES 4096
#define NAME_BYTES 63

struct record {
  char operation;
  char name[NAME_BYTES];
  int64_t offset;
  int64_t size;
};

static char names[MOST_FILES][NAME_BYTES];
static int log_file = -1;
static const char *directory;
static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void start(void) {
  directory = getenv("POWER_CUT_DIRECTORY");
  const char *log = getenv("POWER_CUT_LOG");
  if (directory && log) log_file = REAL(open)(log, O_CREAT | O_APPEND | O_WRONLY | O_CLOEXEC, 0644);
}

static void record(char operation, const char *name, int64_t offset, const void *data, size_t size) {
  if (log_file < 0) return;
  struct record head;
  memset(&head, 0, sizeof head);
  head.operation = operation;
  strncpy(head.name, name, NAME_BYTES - 1);
  head.offset = offset;
  head.size = (int64_t)size;
  pthread_mutex_lock(&one_at_a_time);
  if (REAL(write)(log_file, &head, sizeof head) != sizeof head) abort();
  if (size && REAL(write)(log_file, data, size) != (ssize_t)size) abort();
  pthread_mutex_unlock(&one_at_a_time);
}

/* The name below the directory, NULL for any other path. */
static const char *name_of(const char *path) {
  size_t length = directory ? strlen(directory) : 0;
  return length && !strncmp(path, directory, length) && path[length] == '/' ? path + length + 1 : NULL;
}

static int watched(int file) { return file >= 0 && file < MOST_FILES && names[file][0]; }

static int opened(int file, const char *path) {
  if (file < 0 || file >= MOST_FILES) return file;
  const char *name = name_of(path);
  memset(names[file], 0, NAME_BYTES);
  if (name) strncpy(names[file], name, NAME_BYTES - 1);
  return file;
}

#define OPEN(name)                                                \
  int name(const char *path, int flags, ...) {                    \
    va_list rest;                                                 \
    va_start(rest, flags);                                        \
    mode_t mode = flags & O_CREAT ? va_arg(rest, mode_t) : 0;     \
    va_end(rest);                                                 \
    return opened(REAL(name)(path, flags, mode), path);           \
  }
OPEN(open)
OPEN(open64)

#define PWRITE(name, type)                                               \
  ssize_t name(int file, const void *data, size_t size, type offset) {   \
    ssize_t written = REAL(name)(file, data, size, offset);              \
    if (watched(file) && written > 0) record('W', names[file], offset, data, (size_t)written); \
    return written;                                                      \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNCATE(name, type)                               \
  int name(int file, type length) {                        \
    int result = REAL(name)(file, length);                 \
    if (watched(file) && !result) record('T', names[file], length, NULL, 0); \
    return result;                                         \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)

#define SYNC(name)                             \
  int name(int file) {                         \
    if (!watched(file)) return REAL(name)(file); \
    record('S', names[file], 0, NULL, 0);      \
    return 0;                                  \
  }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
  int result = REAL(unlink)(path);
  const char *name = name_of(path);
  if (name && !result) record('U', name, 0, NULL, 0);
  return result;
}

ssize_t write(int file, const void *data, size_t size) {
  ssize_t written = REAL(write)(file, data, size);
  if (file == STDOUT_FILENO && written > 0) record('A', "", 0, data, (size_t)written);
  return written;
}

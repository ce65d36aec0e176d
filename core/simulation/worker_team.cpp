#include "core/simulation/worker_team.h"

#include <utility>

namespace jupan {

WorkerTeam::WorkerTeam(unsigned members) {
    for (unsigned member = 1; member < members; ++member) threads_.emplace_back([this, member] { loop(member); });
}

WorkerTeam::~WorkerTeam() {
    {
        const std::lock_guard lock(mutex_);
        ending_ = true;
    }
    started_.notify_all();
    for (std::thread& thread : threads_) thread.join();
}

void WorkerTeam::run(std::size_t count, const Task& task) {
    {
        const std::lock_guard lock(mutex_);
        task_ = &task;
        count_ = count;
        next_ = 0;
        running_ = threads_.size();
        failure_ = nullptr;
        ++run_;
    }
    started_.notify_all();
    workAlong(0);
    std::unique_lock lock(mutex_);
    finished_.wait(lock, [this] { return running_ == 0; });
    task_ = nullptr;
    if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
}

void WorkerTeam::workAlong(unsigned member) {
    std::unique_lock lock(mutex_);
    while (next_ < count_) {
        const std::size_t number = next_++;
        lock.unlock();
        try {
            (*task_)(member, number);
            lock.lock();
        } catch (...) {
            lock.lock();
            failure_ = std::current_exception();
            next_ = count_;
        }
    }
}

void WorkerTeam::loop(unsigned member) {
    std::uint64_t seen = 0;
    for (;;) {
        {
            std::unique_lock lock(mutex_);
            started_.wait(lock, [&] { return ending_ || run_ != seen; });
            if (ending_) return;
            seen = run_;
        }
        workAlong(member);
        const std::lock_guard lock(mutex_);
        if (--running_ == 0) finished_.notify_one();
    }
}

}  // namespace jupan

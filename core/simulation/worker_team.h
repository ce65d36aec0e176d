// Threads that work through numbered tasks together, started once for a whole simulation.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace jupan {

class WorkerTeam {
public:
    /// `members` >= 1 counts the calling thread, which works along.
    explicit WorkerTeam(unsigned members);
    ~WorkerTeam();
    WorkerTeam(const WorkerTeam&) = delete;
    WorkerTeam& operator=(const WorkerTeam&) = delete;

    [[nodiscard]] unsigned members() const { return static_cast<unsigned>(threads_.size()) + 1; }

    /// Calls task(member, number) for every number below `count`, in any order on any member (0..members()-1), and
    /// returns when all are done. An exception of a task is thrown again here; further tasks may then be left out.
    using Task = std::function<void(unsigned member, std::size_t number)>;
    void run(std::size_t count, const Task& task);

private:
    void workAlong(unsigned member);
    void loop(unsigned member);

    std::mutex mutex_;
    std::condition_variable started_, finished_;
    const Task* task_ = nullptr;
    std::size_t count_ = 0;
    std::size_t next_ = 0;
    std::size_t running_ = 0;  ///< threads of the team that still work on this run
    std::uint64_t run_ = 0;
    bool ending_ = false;
    std::exception_ptr failure_;
    std::vector<std::thread> threads_;
};

}  // namespace jupan

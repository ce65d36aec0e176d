#include "core/tokens/rank_table.h"

// The files that core/tokens/tables wrote, as they are.
extern "C" const std::uint8_t jupan_o200k_base[];
extern "C" const std::uint8_t jupan_cl100k_base[];

namespace jupan {

RankTable::RankTable(const std::uint8_t* file)
    : header_(reinterpret_cast<const token_tables::RankHeader*>(file)),
      trie_(reinterpret_cast<const std::uint64_t*>(header_ + 1)),
      pairs_(trie_ + header_->trieUnits),
      halves_(reinterpret_cast<const token_tables::Halves*>(pairs_ + header_->pairSlots)),
      ends_(reinterpret_cast<const std::uint32_t*>(halves_ + header_->tokens)),
      shorter_(ends_ + header_->tokens),
      seeds_(reinterpret_cast<const std::uint16_t*>(shorter_ + header_->tokens)),
      bytes_(reinterpret_cast<const char*>(seeds_ + header_->pairBuckets)) {}

const RankTable& RankTable::of(Encoding encoding) {
    static const RankTable o200k(jupan_o200k_base);
    static const RankTable cl100k(jupan_cl100k_base);
    return encoding == Encoding::o200kBase ? o200k : cl100k;
}

}  // namespace jupan

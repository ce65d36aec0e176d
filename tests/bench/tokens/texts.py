#!/usr/bin/env python3
"""Writes the two texts of the benchmark: english.txt and korean.txt in FOLDER, 10 MB each, the same on every machine.

texts.py FOLDER

Prose-like sentences from word lists of ours: English stems with endings, Korean nouns and verb stems with the particles
and endings that go with their last sound. Words are drawn by the law of Zipf and Mandelbrot, sentences by small patterns with figures,
names made of syllables, quotation marks and line breaks. No sentence stands twice.
"""
import random
import sys
from pathlib import Path

SIZE = 10_000_000

NOUNS = """customer order invoice answer question report month team office price message product supplier store shop
market budget contract meeting service delivery request record letter result change number problem plan review
account owner worker manager company machine screen program project document policy office letter season weather
garden kitchen window village bridge river mountain teacher student lesson history language science nature music
picture story author library journey station harbor engine factory material surface pressure measure balance
interest payment deposit salary benefit insurance accident hospital medicine doctor patient treatment evidence
argument decision authority government election citizen society culture tradition religion neighbor family
daughter brother friend stranger animal forest island ocean winter summer morning evening shadow silence memory
thought feeling purpose reason method theory example difference relation structure position direction distance
""".split()
VERBS = """answer check send order count move open close start finish help plan print read write learn explain compare
return improve reduce measure support collect deliver discuss expect follow gather handle imagine introduce join
notice observe offer prepare produce protect receive remember repair replace report reveal search select separate
share suggest surround train travel treat visit wait wander watch wonder consider describe develop establish examine
maintain manage mention obtain operate perform prevent provide publish question recover reflect remain remove
""".split()
ADJECTIVES = """new small large late early quick slow careful quiet bright heavy simple common strange local national
recent careful useful gentle honest narrow broad serious modern ancient public private general special regular
sudden steady rough smooth certain likely possible difficult different important familiar foreign complete
""".split()
SMALL = "the the the of of and to a in that it is was for on with as his they at be this from by had not but what all were when we".split()
LINKS = "because although while after before unless whenever since until where".split()
SYLLABLES = "ka lo mi ren tor sha vel dun ber ash wick ford ley ham stan mar cor bel nor dale".split()


class Draw:
    """Words by the law of Zipf and Mandelbrot: the n-th of a shuffled list is drawn in proportion to 1/(n + 8)."""

    def __init__(self, rng, words):
        self.rng = rng
        self.words = list(words)
        rng.shuffle(self.words)
        self.weights, total = [], 0.0
        for place in range(len(self.words)):
            total += 1 / (place + 9)
            self.weights.append(total)

    def __call__(self):
        return self.rng.choices(self.words, cum_weights=self.weights)[0]


def english(rng):
    def plural(word):
        if word.endswith("y") and word[-2] not in "aeiou":
            return word[:-1] + "ies"
        return word + ("es" if word.endswith(("s", "sh", "ch", "x")) else "s")

    noun = Draw(rng, NOUNS + [plural(n) for n in NOUNS])
    verb = Draw(rng, [w for v in VERBS for w in (v, (v[:-1] if v.endswith("e") else v) + "ing",
                                                 v + ("d" if v.endswith("e") else "ed"), v + "s")])
    adjective = Draw(rng, ADJECTIVES + [a + "ly" for a in ADJECTIVES] + ["un" + a for a in ADJECTIVES])
    small = Draw(rng, SMALL)

    def phrase():
        return " ".join([small(), *([adjective()] if rng.random() < .5 else []), noun()])

    def name():
        return "".join(rng.choices(SYLLABLES, k=rng.randint(2, 3))).capitalize()

    def sentence():
        parts = [phrase(), verb(), phrase()]
        if rng.random() < .6:
            parts += [small(), phrase()]
        if rng.random() < .4:
            parts[-1] += ","
            parts += [rng.choice(LINKS), phrase(), verb(), small(), noun()]
        if rng.random() < .3:
            parts.insert(rng.randint(1, len(parts)), name() + ("'s" if rng.random() < .4 else ""))
        if rng.random() < .15:
            parts.append(rng.choice(["%d" % rng.randint(2, 2030), "%.2f" % rng.uniform(1, 900), "don't", "it's"]))
        text = " ".join(parts)
        text = text[0].upper() + text[1:]
        return '"' + text + '," said ' + name() + "." if rng.random() < .08 else text + rng.choice([".", ".", ".", "?"])

    return sentence


KOREAN_NOUNS = """고객 문의 상담 답변 주문 배송 환불 교환 상품 매장 직원 사장 회사 업무 시간 비용 예산 매출 이익 세금 계산서
부가세 영수증 계약 거래처 공급 창고 재고 가격 할인 행사 광고 홍보 블로그 후기 사진 영상 문서 보고서 회의 일정 계획 결과
변화 문제 해결 방법 이유 사람 친구 가족 아이 학교 선생님 학생 수업 공부 시험 책 도서관 역사 문화 음악 그림 이야기 작가 여행
기차 버스 공항 바다 산 강 숲 나무 꽃 바람 비 눈 여름 겨울 아침 저녁 밤 하늘 별 달 도시 마을 골목 시장 식당 음식 김치 국수
커피 빵 과일 건강 병원 의사 약 운동 사무실 컴퓨터 화면 프로그램 자료 정보 기술 개발 인공지능 요금 사용량 모델 번역 요약 초안
정부 정책 법률 권리 책임 사회 경제 산업 은행 금리 대출 투자 보험 주식 부동산 전세 월세 아파트 엘리베이터 관리비 전기 수도""".split()
KOREAN_STEMS = """확인하 처리하 정리하 준비하 시작하 설명하 비교하 선택하 결정하 사용하 관리하 작성하 검토하 발송하 요청하 안내하
줄이 늘리 보내 만들 쓰 읽 듣 걷 찾 받 주 배우 가르치 기다리 바꾸 고치 지키 나누 모으 옮기 기억하 생각하 느끼 웃 울
걸리 맡기 살피 고르 채우 비우 이어지 달라지 좋아지 나아지""".split()
KOREAN_ADVERBS = """매우 아주 조금 많이 다시 이미 아직 먼저 나중에 함께 따로 천천히 빠르게 정확하게 꼼꼼히 자주 가끔 항상 거의
결국 사실 특히 물론 그러나 그리고 하지만 그래서 따라서 오늘 어제 내일 지난달 올해""".split()
ENDINGS = """고 지만 면서 거나 도록 게 기 겠습니다 고 자마자 느라 더니 던 는데 려고 지않았습니다 기로했습니다
지못했다 는지도 게되었다 려면 거든요 네요 는지""".split()


def hangul_end(word):
    """The number of the final consonant of the last syllable; 0: none."""
    return (ord(word[-1]) - 0xAC00) % 28


def korean(rng):
    noun, adverb, stem = Draw(rng, KOREAN_NOUNS), Draw(rng, KOREAN_ADVERBS), Draw(rng, KOREAN_STEMS)
    ending = Draw(rng, ENDINGS)

    def marked():
        word = noun() + (noun() if rng.random() < .25 else "") + ("들" if rng.random() < .08 else "")
        closed = hangul_end(word) != 0
        return word + rng.choice(["은" if closed else "는", "이" if closed else "가", "을" if closed else "를", "에",
                                  "의", "에서", "에게", "도", "만", "과" if closed else "와", "으로" if closed else "로",
                                  "부터", "까지", "처럼", "보다", "마다", "이라도" if closed else "라도"])

    def name():
        return rng.choice("김이박최정강조윤장임한오서신권황안송류홍") + "".join(
            rng.choice("민서지우현준하윤도예은수진영호성주연재원유나아라") for _ in range(2))

    def sentence():
        words = [marked() for _ in range(rng.randint(2, 5))]
        if rng.random() < .5:
            words.insert(rng.randint(0, len(words)), adverb())
        if rng.random() < .35:
            words += [stem() + ending() + ("," if rng.random() < .3 else ""), marked()]
        if rng.random() < .2:
            words.insert(0, name() + rng.choice([" 씨는", " 대표가", " 과장에게", "님께서"]))
        if rng.random() < .15:
            words.append(rng.choice(["%d개를" % rng.randint(2, 90), "{:,}원을".format(rng.randint(1, 9000) * 100),
                                     "%.1f%%만" % rng.uniform(1, 99), "ChatGPT로", "API를"]))
        return " ".join([*words, stem() + ending()]) + rng.choice([".", ".", ".", "?", "!"])

    return sentence


def write(path, sentence, rng):
    seen, parts, size = set(), [], 0
    while size < SIZE:
        text = sentence()
        if text in seen:
            continue
        seen.add(text)
        text += "\n\n" if rng.random() < .12 else " "
        parts.append(text)
        size += len(text.encode())
    path.write_text("".join(parts), encoding="utf-8", newline="\n")


def main():
    folder = Path(sys.argv[1])
    for name, maker, seed in (("english", english, 1), ("korean", korean, 2)):
        rng = random.Random(seed)
        write(folder / f"{name}.txt", maker(rng), rng)


if __name__ == "__main__":
    main()

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>ActualsWords</name>
    <message>
        <source>OpenAI usage</source>
        <translation>OpenAI 사용량</translation>
    </message>
    <message>
        <source>OpenAI costs</source>
        <translation>OpenAI 비용</translation>
    </message>
    <message>
        <source>OpenAI dashboard, cost</source>
        <translation>OpenAI 대시보드 비용</translation>
    </message>
    <message>
        <source>OpenAI dashboard, activity</source>
        <translation>OpenAI 대시보드 활동</translation>
    </message>
    <message>
        <source>Anthropic usage</source>
        <translation>Anthropic 사용량</translation>
    </message>
    <message>
        <source>Anthropic costs</source>
        <translation>Anthropic 비용</translation>
    </message>
    <message>
        <source>Anthropic console, tokens</source>
        <translation>Anthropic 콘솔 토큰</translation>
    </message>
    <message>
        <source>Anthropic console, cost</source>
        <translation>Anthropic 콘솔 비용</translation>
    </message>
    <message>
        <source>Azure cost details</source>
        <translation>Azure 비용 세부 정보</translation>
    </message>
    <message>
        <source>LiteLLM spend logs</source>
        <translation>LiteLLM 지출 기록</translation>
    </message>
    <message>
        <source>LiteLLM daily spend</source>
        <translation>LiteLLM 일별 지출</translation>
    </message>
    <message>
        <source>FOCUS cost report</source>
        <translation>FOCUS 비용 보고서</translation>
    </message>
    <message>
        <source>Langfuse observations</source>
        <translation>Langfuse 관측 기록</translation>
    </message>
    <message>
        <source>CSV with named columns</source>
        <translation>열을 지정한 CSV</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>The day of the charge, with or without a time.</source>
        <translation>청구일입니다. 시각이 함께 있어도 됩니다.</translation>
    </message>
    <message>
        <source>Time in seconds since 1970</source>
        <translation>1970년부터 센 초</translation>
    </message>
    <message>
        <source>Used instead of the date where it is filled.</source>
        <translation>값이 있으면 날짜 대신 씁니다.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>공급사</translation>
    </message>
    <message>
        <source>Who charges, where the file is of several vendors.</source>
        <translation>여러 공급사의 파일일 때 청구한 곳입니다.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>The model&apos;s name as the vendor writes it.</source>
        <translation>공급사가 적은 모델 이름입니다.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Its id, a workspace, a team.</source>
        <translation>프로젝트 ID, 작업 공간, 팀 등입니다.</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>프로젝트 이름</translation>
    </message>
    <message>
        <source>For people; the id tells projects apart.</source>
        <translation>사람이 알아보기 위한 이름이며, 구분은 ID로 합니다.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Which key was used.</source>
        <translation>사용한 키입니다.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Of a card statement the shop; else the line item or meter.</source>
        <translation>카드 명세서에서는 가맹점, 그 밖에는 항목이나 미터 이름입니다.</translation>
    </message>
    <message>
        <source>Kind of charge</source>
        <translation>청구 종류</translation>
    </message>
    <message>
        <source>Such as usage, tax or credit.</source>
        <translation>사용료, 세금, 크레딧 등입니다.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청 수</translation>
    </message>
    <message>
        <source>How many calls the row stands for.</source>
        <translation>이 행에 해당하는 호출 횟수입니다.</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>입력 토큰</translation>
    </message>
    <message>
        <source>All of them, those from a cache included.</source>
        <translation>캐시에서 읽은 것까지 모두 합친 수입니다.</translation>
    </message>
    <message>
        <source>Input tokens without cache</source>
        <translation>캐시 제외 입력 토큰</translation>
    </message>
    <message>
        <source>Those neither read from a cache nor written to one.</source>
        <translation>캐시에서 읽지도 캐시에 쓰지도 않은 토큰입니다.</translation>
    </message>
    <message>
        <source>Cached tokens</source>
        <translation>캐시 토큰</translation>
    </message>
    <message>
        <source>Input tokens read from a cache.</source>
        <translation>캐시에서 읽은 입력 토큰입니다.</translation>
    </message>
    <message>
        <source>Tokens written to a cache</source>
        <translation>캐시에 쓴 토큰</translation>
    </message>
    <message>
        <source>Input tokens put into a cache.</source>
        <translation>캐시에 넣은 입력 토큰입니다.</translation>
    </message>
    <message>
        <source>Tokens written to a longer cache</source>
        <translation>더 오래가는 캐시에 쓴 토큰</translation>
    </message>
    <message>
        <source>The same, of a cache with another lifetime.</source>
        <translation>보관 시간이 다른 캐시에 넣은 토큰입니다.</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>출력 토큰</translation>
    </message>
    <message>
        <source>What the model answered.</source>
        <translation>모델이 답한 토큰입니다.</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>Whether the calls ran as a batch.</source>
        <translation>배치로 처리했는지를 나타냅니다.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>The money of the row; a credit is negative.</source>
        <translation>이 행의 금액입니다. 크레딧은 음수입니다.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Three letters such as KRW or USD.</source>
        <translation>KRW, USD처럼 세 글자입니다.</translation>
    </message>
    <message>
        <source>Number of the record</source>
        <translation>승인·거래 번호</translation>
    </message>
    <message>
        <source>An approval or transaction number; it tells a row that comes twice.</source>
        <translation>승인 번호나 거래 번호입니다. 두 번 나온 행을 알아보는 데 씁니다.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Tokens of one kind, with a unit and a kind beside them.</source>
        <translation>한 종류의 토큰 수이며, 단위와 종류가 따로 있습니다.</translation>
    </message>
    <message>
        <source>Unit of the quantity</source>
        <translation>수량 단위</translation>
    </message>
    <message>
        <source>Such as tokens or 1K.</source>
        <translation>tokens, 1K 등입니다.</translation>
    </message>
    <message>
        <source>Kind of tokens</source>
        <translation>토큰 종류</translation>
    </message>
    <message>
        <source>Input, cached input or output.</source>
        <translation>입력, 캐시 입력, 출력입니다.</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>Entered by hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Korean (CP949)</source>
        <translation>한국어(CP949)</translation>
    </message>
    <message>
        <source>CSV of another make, in %1, its columns divided by %2.</source>
        <translation>형식을 모르는 CSV입니다. 인코딩 %1, 열 구분 %2.</translation>
    </message>
    <message>
        <source>Known as: %1. JSON in %2.</source>
        <translation>알아본 형식: %1. JSON, 인코딩 %2.</translation>
    </message>
    <message>
        <source>Known as: %1. CSV in %2, its columns divided by %3.</source>
        <translation>알아본 형식: %1. CSV, 인코딩 %2, 열 구분 %3.</translation>
    </message>
    <message>
        <source>Choose the column with the date.</source>
        <translation>날짜가 있는 열을 선택합니다.</translation>
    </message>
    <message>
        <source>Choose the column with the amount, or one with requests or tokens.</source>
        <translation>금액이 있는 열이나 요청 수·토큰 수가 있는 열을 선택합니다.</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>배치</translation>
    </message>
    <message>
        <source>vendor “%1”</source>
        <translation>공급사 “%1”</translation>
    </message>
    <message>
        <source>project “%1”</source>
        <translation>프로젝트 “%1”</translation>
    </message>
    <message>
        <source>key “%1”</source>
        <translation>키 “%1”</translation>
    </message>
    <message>
        <source>model “%1”</source>
        <translation>모델 “%1”</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>문구 “%1”</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>집계에서 뺌</translation>
    </message>
    <message>
        <source>“%1” is not in the budget</source>
        <translation>“%1”: 예산에 없음</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) in the project&apos;s own currency</source>
        <translation>
            <numerusform>프로젝트 통화 그대로 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) by the rate of their day</source>
        <translation>
            <numerusform>그날의 환율로 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) by an earlier rate, the latest of %1</source>
        <translation>
            <numerusform>이전 환율로 %n건(가장 최근 것은 %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) by an earlier rate</source>
        <translation>
            <numerusform>이전 환율로 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) by the plan&apos;s rate, %1</source>
        <translation>
            <numerusform>계획의 환율(%1)로 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) wait for a rate: %1 are in no sum</source>
        <translation>
            <numerusform>환율을 기다리는 청구 %n건(%1, 합계에서 제외)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>All lines</source>
        <translation>전체 항목</translation>
    </message>
    <message>
        <source>%1: money is going to be spent in %2 without a budget</source>
        <translation>%1 · %2 예산 없이 지출 예상</translation>
    </message>
    <message>
        <source>%1: money was spent in %2 without a budget</source>
        <translation>%1 · %2 예산 없이 지출</translation>
    </message>
    <message>
        <source>%1: %2 is heading over its budget</source>
        <translation>%1 · %2 예산 초과 예상</translation>
    </message>
    <message>
        <source>%1: the budget for %2 is overspent</source>
        <translation>%1 · %2 예산 초과</translation>
    </message>
    <message>
        <source>%1: %2 is heading over %3 of its budget</source>
        <translation>%1 · %2 예산의 %3 초과 예상</translation>
    </message>
    <message>
        <source>%1: more than %3 of the budget for %2 is spent</source>
        <translation>%1 · %2 예산의 %3 초과</translation>
    </message>
    <message>
        <source>%1 forecast of %2, noticed on %3</source>
        <translation>예측 %1 / 예산 %2 · %3 경보</translation>
    </message>
    <message>
        <source>%1 spent of %2, noticed on %3</source>
        <translation>실적 %1 / 예산 %2 · %3 경보</translation>
    </message>
    <message>
        <source>the year %1</source>
        <translation>%1년</translation>
    </message>
</context>
<context>
    <name>AnalysisWords</name>
    <message>
        <source>NPV</source>
        <translation>순현재가치</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>순편익</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>회수 기간</translation>
    </message>
    <message>
        <source>does not pay back</source>
        <translation>회수하지 못함</translation>
    </message>
    <message>
        <source>no cost to compare with</source>
        <translation>비교할 비용이 없음</translation>
    </message>
    <message>
        <source>too large to compute</source>
        <translation>너무 커서 계산할 수 없음</translation>
    </message>
    <message>
        <source>outside the allowed range</source>
        <translation>허용 범위 밖</translation>
    </message>
    <message>
        <source>whole numbers only</source>
        <translation>정수만 가능</translation>
    </message>
    <message>
        <source>contradicts another input</source>
        <translation>다른 입력과 모순됨</translation>
    </message>
    <message>
        <source>no effect on NPV</source>
        <translation>순현재가치에 영향 없음</translation>
    </message>
    <message>
        <source>NPV does not reach 0 at any allowed value</source>
        <translation>허용되는 어떤 값에서도 순현재가치가 0이 되지 않음</translation>
    </message>
    <message>
        <source>counted in whole numbers, so NPV moves in steps</source>
        <translation>정수로 세는 값이어서 순현재가치가 계단식으로 움직임</translation>
    </message>
    <message>
        <source>Quick win</source>
        <translation>빠른 성과</translation>
    </message>
    <message>
        <source>Invest</source>
        <translation>투자</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>pseudo-random</source>
        <translation>의사난수</translation>
    </message>
    <message>
        <source>scrambled Sobol</source>
        <translation>스크램블 소볼</translation>
    </message>
    <message>
        <source>months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>metric, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>– (%1)</source>
        <comment>no figure, why</comment>
        <translation>– (%1)</translation>
    </message>
    <message>
        <source>Source: %1, scenario %2, calculated with Jupan</source>
        <translation>출처: %1, 시나리오 %2, 주판으로 계산</translation>
    </message>
    <message>
        <source>Source: %1, scenario %2, calculated with Jupan; %3 trials, seed %4, %5</source>
        <translation>출처: %1, 시나리오 %2, 주판으로 계산; 시행 %3회, 시드 %4, %5</translation>
    </message>
</context>
<context>
    <name>AssumptionsSection</name>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of entry, name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Inputs of the plan</source>
        <translation>계획의 입력값</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력값</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Values of the base case. Left out are fields that stand as the program sets them and change nothing, such as a growth of 0 %. Low and high are minimum and maximum, of normal and lognormal distributions the 10th and the 90th percentile.</source>
        <translation>기준 시나리오의 값입니다. 성장률 0 %처럼 프로그램 기본값 그대로여서 결과를 바꾸지 않는 항목은 생략했습니다. 낮은 값과 높은 값은 범위의 양 끝이며, 정규분포와 로그정규분포에서는 10번째와 90번째 백분위수입니다.</translation>
    </message>
    <message>
        <source>Guesses that move NPV most</source>
        <translation>순현재가치를 가장 크게 움직이는 추정</translation>
    </message>
    <message>
        <source>NPV at low</source>
        <translation>낮은 값일 때 순현재가치</translation>
    </message>
    <message>
        <source>NPV at high</source>
        <translation>높은 값일 때 순현재가치</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>변동 폭</translation>
    </message>
    <message>
        <source>In the base case, each input moved alone.</source>
        <translation>기준 시나리오에서 입력값을 하나씩만 움직인 결과입니다.</translation>
    </message>
    <message>
        <source>What the movement of NPV rests on</source>
        <translation>순현재가치 변동의 근거별 비중</translation>
    </message>
    <message>
        <source>Share of the NPV swings</source>
        <translation>순현재가치 변동 폭에서 차지하는 비중</translation>
    </message>
    <message>
        <source>No data source is listed, so the quality of the data is not known and lowers no benefit.</source>
        <translation>등록된 데이터 출처가 없어 데이터 품질을 알 수 없으며, 편익을 낮추지 않았습니다.</translation>
    </message>
    <message>
        <source>No data source has a score yet, so the quality of the data lowers no benefit.</source>
        <translation>점수를 매긴 데이터 출처가 없어 데이터 품질이 편익을 낮추지 않았습니다.</translation>
    </message>
    <message>
        <source>Data quality is %1 of 100 points. NPV of the base case is %2 with the quality of the data counted and %3 without.</source>
        <translation>데이터 품질은 100점 만점에 %1점입니다. 기준 시나리오의 순현재가치는 데이터 품질을 반영하면 %2, 반영하지 않으면 %3입니다.</translation>
    </message>
    <message>
        <source>The figures of this report count it.</source>
        <translation>이 보고서의 수치에는 데이터 품질을 반영했습니다.</translation>
    </message>
    <message>
        <source>The figures of this report do not count it.</source>
        <translation>이 보고서의 수치에는 데이터 품질을 반영하지 않았습니다.</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>데이터 품질</translation>
    </message>
    <message>
        <source>All inputs</source>
        <translation>전체 입력값</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low, high</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Low to high</source>
        <translation>낮은 값 ~ 높은 값</translation>
    </message>
    <message>
        <source>Provenance, date</source>
        <translation>근거, 날짜</translation>
    </message>
</context>
<context>
    <name>AxesSection</name>
    <message>
        <source>tracked beside the money</source>
        <translation>금액과 별도로 추적</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, low, high</comment>
        <translation>%1 (%2 ~ %3)</translation>
    </message>
    <message>
        <source>Work units and their KPIs</source>
        <translation>작업 단위와 KPI</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Value axis</source>
        <translation>가치 축</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>베이스라인</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>효과</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>담당자</translation>
    </message>
    <message>
        <source>Proof, how often</source>
        <translation>입증 자료, 측정 주기</translation>
    </message>
    <message>
        <source>%1: no KPI yet</source>
        <translation>%1: KPI 없음</translation>
    </message>
    <message>
        <source>Without work unit</source>
        <translation>작업 단위 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n further KPI(s) are listed with the assumptions.</source>
        <translation>
            <numerusform>그 밖의 KPI %n개는 가정 장에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>1. Goals and KPIs</source>
        <translation>1. 목표와 KPI</translation>
    </message>
    <message>
        <source>No work unit and no KPI is defined yet.</source>
        <translation>아직 정의한 작업 단위와 KPI가 없습니다.</translation>
    </message>
    <message>
        <source>ROI is looked at for each work unit. Work units: %1; KPIs that bring money: %2.</source>
        <translation>ROI는 작업 단위별로 봅니다. 작업 단위 %1개, 금액으로 환산되는 KPI %2개입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s) are tracked: they are measured and reported beside the money, and never added to it.</source>
        <translation>
            <numerusform>추적 KPI %n개는 금액과 별도로 측정하여 보고하며, 금액에 더하지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Total benefit of each value axis over the plan.</source>
        <translation>계획 기간 전체의 가치 축별 편익입니다.</translation>
    </message>
    <message>
        <source>2. Cost structure</source>
        <translation>2. 비용 구조</translation>
    </message>
    <message>
        <source>No cost is entered yet.</source>
        <translation>아직 입력한 비용이 없습니다.</translation>
    </message>
    <message>
        <source>Over %1 it costs %2, in everyday use %3 a month.</source>
        <translation>%1 동안의 총비용은 %2이며, 정착 후 월 비용은 %3입니다.</translation>
    </message>
    <message>
        <source>Cost by category</source>
        <translation>비용 구분별 금액</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>비용 구분</translation>
    </message>
    <message>
        <source>A month, everyday use</source>
        <translation>정착 후 월 비용</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>A month is the average of the last 12 months of the plan. Contingency is part of the total only.</source>
        <translation>월 비용은 계획의 마지막 12개월 평균입니다. 예비비는 합계에만 포함되어 있습니다.</translation>
    </message>
    <message>
        <source>Total, contingency included</source>
        <translation>합계(예비비 포함)</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <comment>checklist items</comment>
        <translation>%2개 중 %1개 완료</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>3. Data governance and security</source>
        <translation>3. 데이터 거버넌스와 보안</translation>
    </message>
    <message>
        <source>No data source is listed yet. Of all checklist items, %1 of %2 are done.</source>
        <translation>아직 등록한 데이터 출처가 없습니다. 체크리스트는 전체 %2개 중 %1개를 완료했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n data source(s) are listed. Of all checklist items, %1 of %2 are done.</source>
        <translation>
            <numerusform>데이터 출처 %n개를 등록했습니다. 체크리스트는 전체 %2개 중 %1개를 완료했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>데이터 출처</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Quality (of 100)</source>
        <translation>품질(100점 만점)</translation>
    </message>
    <message numerus="yes">
        <source>%n further source(s) are left out here.</source>
        <translation>
            <numerusform>그 밖의 출처 %n개는 생략했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>체크리스트</translation>
    </message>
    <message>
        <source>4. FinOps</source>
        <translation>4. FinOps</translation>
    </message>
    <message>
        <source>There is no budget yet. It is made from the plan, frozen, and then compared with what is charged every month.</source>
        <translation>아직 예산이 없습니다. 예산은 계획에서 만들어 확정한 뒤 매월 청구 금액과 비교합니다.</translation>
    </message>
    <message>
        <source>There is a budget; nothing has been charged against it yet.</source>
        <translation>예산은 있으나 아직 집행된 금액이 없습니다.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Review of the budget</source>
        <translation>예산 점검 주기</translation>
    </message>
    <message numerus="yes">
        <source>every %n week(s)</source>
        <translation>
            <numerusform>%n주마다</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts that ask for attention</source>
        <translation>확인이 필요한 알림</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>체크리스트</translation>
    </message>
    <message numerus="yes">
        <source>no start yet; planned for %n week(s)</source>
        <translation>
            <numerusform>시작일 미정, %n주 예정</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %1, %n week(s)</source>
        <translation>
            <numerusform>%1부터 %n주</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>미결정</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>verdict, day</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>5. Pilot to scale</source>
        <translation>5. 파일럿에서 확장으로</translation>
    </message>
    <message>
        <source>A pilot with criteria fixed beforehand decides; its measured figures become those of the scale plan.</source>
        <translation>기준을 미리 확정한 파일럿으로 판단하며, 파일럿에서 측정한 수치가 확장 계획의 입력값이 됩니다.</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>파일럿</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>판단 기준</translation>
    </message>
    <message>
        <source>fixed on %1</source>
        <translation>%1 확정</translation>
    </message>
    <message>
        <source>not fixed yet</source>
        <translation>미확정</translation>
    </message>
    <message>
        <source>KPIs measured</source>
        <translation>측정 KPI 수</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Stages of the scale plan</source>
        <translation>확장 계획의 단계 수</translation>
    </message>
    <message>
        <source>Gate: %1</source>
        <translation>게이트: %1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>closed, passed on somebody&apos;s responsibility</source>
        <translation>닫힘(책임자 판단으로 통과)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>닫힘</translation>
    </message>
    <message>
        <source>Five axes decide whether AI pays: what is to get better, what it costs, whether the data may and can be used, whether the cost is watched, and whether a small trial proves it before it is rolled out.</source>
        <translation>AI 도입의 성패는 다섯 축에서 갈립니다. 무엇을 개선하는지, 비용이 얼마인지, 데이터를 쓸 수 있고 써도 되는지, 비용을 관리하는지, 확장하기 전에 작은 시도로 입증하는지입니다.</translation>
    </message>
</context>
<context>
    <name>Budget</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 cannot be spread over the months: it has digits below the smallest coin of %2.</source>
        <translation>금액 %1: 월별로 나눌 수 없습니다. %2의 최소 단위보다 작은 자리가 있습니다.</translation>
    </message>
    <message>
        <source>“%1” was not taken. %2</source>
        <translation>‘%1’ 입력을 받지 않았습니다. %2</translation>
    </message>
    <message>
        <source>%1 is negative. A budget is 0 or more.</source>
        <translation>음수 금액입니다(%1). 예산은 0 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 is too large. A cell holds at most %2.</source>
        <translation>금액이 너무 큽니다(%1). 한 칸에는 %2까지 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>Today is %1, but the last version or reallocation is of %2. Set the computer&apos;s date right, then freeze.</source>
        <translation>오늘은 %1인데 마지막 버전이나 재배분의 날짜는 %2입니다. 컴퓨터의 날짜를 바로잡은 뒤 확정합니다.</translation>
    </message>
    <message>
        <source>Token workloads</source>
        <translation>토큰 작업</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Other costs of the plan</source>
        <translation>계획의 그 밖의 비용</translation>
    </message>
    <message>
        <source>Lines of your own</source>
        <translation>직접 추가한 항목</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1년</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>버전 %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On top of all lines</source>
        <translation>전체 항목에 더하는 금액</translation>
    </message>
    <message numerus="yes">
        <source>%n more cell(s) cannot be taken either; nothing was changed.</source>
        <translation>
            <numerusform>이 밖에도 %n칸을 받을 수 없습니다. 아무것도 바꾸지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>BudgetOutcome</name>
    <message>
        <source>Not of a single work unit</source>
        <translation>한 작업 단위에 속하지 않음</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>세지 않음</translation>
    </message>
    <message>
        <source>By work unit</source>
        <translation>작업 단위별</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>지출</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청 수</translation>
    </message>
    <message>
        <source>Per request</source>
        <translation>요청당</translation>
    </message>
    <message>
        <source>Per 1,000 tokens</source>
        <translation>토큰 1,000개당</translation>
    </message>
    <message>
        <source>Pieces done</source>
        <translation>처리 건수</translation>
    </message>
    <message>
        <source>Per piece</source>
        <translation>건당</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>모델별</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>모델 표시 없음</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation>계획: %1</translation>
    </message>
    <message>
        <source>Undefined: nothing was spent yet.</source>
        <translation>정의되지 않음: 아직 지출이 없습니다.</translation>
    </message>
    <message>
        <source>Benefits measured so far</source>
        <translation>지금까지 측정한 편익</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>지금까지의 지출</translation>
    </message>
    <message>
        <source>Realised benefit ÷ cost</source>
        <translation>실현 편익 ÷ 비용</translation>
    </message>
    <message>
        <source>Realised ROI</source>
        <translation>실현 ROI</translation>
    </message>
    <message>
        <source>net benefit: %1</source>
        <translation>순편익: %1</translation>
    </message>
    <message>
        <source>Measured and charged up to %1. What nobody has measured is no benefit here. Realised ROI is the net benefit so far divided by the money spent so far.</source>
        <translation>%1까지의 측정과 청구 기준입니다. 측정하지 않은 편익은 0으로 봅니다. 실현 ROI는 지금까지의 순편익을 지금까지의 지출로 나눈 값입니다.</translation>
    </message>
    <message>
        <source>not within the plan</source>
        <translation>계획 기간 안에 회수되지 않음</translation>
    </message>
    <message>
        <source>The plan, and what is to be expected now</source>
        <translation>계획과 현재 예상</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Expected now</source>
        <translation>현재 예상</translation>
    </message>
    <message>
        <source>Total benefit</source>
        <translation>총편익</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>총비용</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>순편익</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>순현재가치(NPV)</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>회수 기간</translation>
    </message>
    <message>
        <source>Base case. Months that are over count as charged and measured, this month as forecast, the rest as planned.</source>
        <translation>기준 시나리오입니다. 지난 달은 청구와 측정 결과, 이번 달은 예측, 남은 달은 계획으로 계산했습니다.</translation>
    </message>
    <message>
        <source>In months that are over, %1 of cost stands as planned: no charge came in for those lines.</source>
        <translation>지난 달의 비용 중 %1 금액은 해당 항목의 청구가 없어 계획값 그대로입니다.</translation>
    </message>
    <message>
        <source>In months that are over, %1 of benefit stands as planned, because nobody has measured it.</source>
        <translation>지난 달의 편익 중 %1 금액은 측정하지 않아 계획값 그대로입니다.</translation>
    </message>
    <message>
        <source>Unit economics</source>
        <translation>단위 경제성</translation>
    </message>
    <message>
        <source>Spending from %1 to %2, tax included, divided by what it bought. A piece of work counts the months that were counted, and their spending alone.</source>
        <translation>%1부터 %2까지의 지출(세금 포함)을 그 지출로 얻은 것으로 나눈 값입니다. 건당 비용은 건수를 센 달과 그 달의 지출만 봅니다.</translation>
    </message>
    <message>
        <source>Realised value</source>
        <translation>실현 가치</translation>
    </message>
    <message>
        <source>Lines of measured benefits and money spent so far, with the plan&apos;s lines beside them.</source>
        <translation>지금까지 측정한 편익과 지출을 계획과 함께 나타낸 꺾은선그래프입니다.</translation>
    </message>
    <message>
        <source>The plan has %1 of cost in months that are over for which no charge came in. It is not in these figures: if it was spent, they look better than they are.</source>
        <translation>지난 달에 계획했으나 청구가 들어오지 않은 비용이 %1 있습니다. 이 비용은 위 수치에 들어 있지 않으므로, 실제로 지출했다면 위 수치는 실제보다 좋게 나온 것입니다.</translation>
    </message>
</context>
<context>
    <name>BudgetParts</name>
    <message>
        <source>Active alerts</source>
        <translation>켜진 경보</translation>
    </message>
    <message>
        <source>No budget alert is active.</source>
        <translation>켜진 예산 경보가 없습니다.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>alert, amounts</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Days that cost far more than usual</source>
        <translation>평소보다 지출이 크게 많은 날</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>지출</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>평소</translation>
    </message>
    <message>
        <source>Robust z-score</source>
        <translation>로버스트 z 점수</translation>
    </message>
    <message>
        <source>What made it dear</source>
        <translation>많아진 까닭</translation>
    </message>
    <message>
        <source>Usual is the median of the last 28 days of the same kind, weekday or weekend.</source>
        <translation>평소 금액은 같은 종류(평일 또는 주말)의 최근 28일 중앙값입니다.</translation>
    </message>
    <message>
        <source>takes back no. %1</source>
        <translation>%1번을 되돌림</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>유효</translation>
    </message>
    <message>
        <source>Reallocations</source>
        <translation>예산 재배분</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Budget reviews</source>
        <translation>예산 검토</translation>
    </message>
    <message>
        <source>The next review was due on %1.</source>
        <translation>다음 검토 예정일 %1, 이미 지났습니다.</translation>
    </message>
    <message>
        <source>The next review is due on %1.</source>
        <translation>다음 검토 예정일: %1.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>요인</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Actual less budget; the six parts sum to it exactly.</source>
        <translation>실적에서 예산을 뺀 금액이며, 여섯 요인의 합과 정확히 같습니다.</translation>
    </message>
    <message>
        <source>Why “%1” is off its budget in %2</source>
        <translation>‘%1’ 항목이 %2 예산과 차이가 난 까닭</translation>
    </message>
    <message>
        <source>Budget %1, actual %2.</source>
        <translation>예산 %1, 실적 %2.</translation>
    </message>
    <message>
        <source>A bridge from the budget to the actual figure in six effects.</source>
        <translation>예산에서 실적까지의 차이를 여섯 요인으로 나눈 그림입니다.</translation>
    </message>
</context>
<context>
    <name>BudgetSection</name>
    <message>
        <source>%1 of the budget of %2</source>
        <translation>예산 %2의 %1</translation>
    </message>
    <message>
        <source>%1 above the budget of %2</source>
        <translation>예산 %2보다 %1 초과</translation>
    </message>
    <message>
        <source>within the budget of %1</source>
        <translation>예산 %1 이내</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>standing against the budget; range</comment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation>%1 지출</translation>
    </message>
    <message>
        <source>Forecast of the month</source>
        <translation>월말 예측</translation>
    </message>
    <message>
        <source>Fiscal year to date</source>
        <translation>회계연도 누계</translation>
    </message>
    <message>
        <source>Landing of the fiscal year</source>
        <translation>회계연도 말 예측</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>예산 항목</translation>
    </message>
    <message>
        <source>Budget and actual by line</source>
        <translation>항목별 예산과 실적</translation>
    </message>
    <message>
        <source>Variance is actual less budget: above 0 is overspent. Budget to date is that of the months up to this one, this one whole.</source>
        <translation>차이는 실적에서 예산을 뺀 값이며, 0보다 크면 초과 지출입니다. 누계 예산은 이번 달 전체까지의 예산입니다.</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>월별 추이</translation>
    </message>
    <message>
        <source>Columns of budget, actual and forecast for the twelve months of the fiscal year.</source>
        <translation>회계연도 12개월의 예산, 실적, 예측을 나타낸 막대그래프입니다.</translation>
    </message>
    <message>
        <source>Lines of what is left of this month&apos;s budget day by day, planned and actual.</source>
        <translation>이번 달에 남은 예산을 날짜별로 계획과 실적으로 나타낸 꺾은선그래프입니다.</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>회계연도</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>As of %1, beside the %2.</source>
        <translation>기준일 %1, 비교 대상: %2.</translation>
    </message>
    <message>
        <source>As of %1. There is no budget yet, so there is no variance: make one on the page “Budget”.</source>
        <translation>기준일 %1. 아직 예산이 없어 차이를 계산할 수 없습니다. ‘예산’ 페이지에서 예산을 만드십시오.</translation>
    </message>
    <message>
        <source>There is no budget, and nothing has been charged yet: make a budget on the page “Budget”, and bring charges in on the page “Actual charges”.</source>
        <translation>예산이 없고 청구된 비용도 없습니다. ‘예산’ 페이지에서 예산을 만들고 ‘실제 청구’ 페이지에서 청구 내역을 가져오십시오.</translation>
    </message>
    <message>
        <source>Fiscal year, %1 to %2</source>
        <translation>회계연도, %1 ~ %2</translation>
    </message>
    <message>
        <source>The budget from %1 to %2 is %3. Nothing has been charged yet, so there is nothing to hold it against.</source>
        <translation>%1부터 %2까지의 예산 합계는 %3입니다. 아직 청구된 비용이 없어 비교할 실적이 없습니다.</translation>
    </message>
</context>
<context>
    <name>BusinessAnswers</name>
    <message>
        <source>Answer “%1”</source>
        <translation>‘%1’ 답변</translation>
    </message>
    <message>
        <source>Choose the type of business model</source>
        <translation>사업 모델 유형 선택</translation>
    </message>
</context>
<context>
    <name>BusinessCharts</name>
    <message>
        <source>Field</source>
        <translation>칸</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Value engine</source>
        <translation>가치 엔진</translation>
    </message>
    <message>
        <source>Not written yet</source>
        <translation>아직 적지 않음</translation>
    </message>
    <message>
        <source>Type of business model</source>
        <translation>사업 모델 유형</translation>
    </message>
    <message>
        <source>Value engine canvas</source>
        <translation>가치 엔진 캔버스</translation>
    </message>
</context>
<context>
    <name>BusinessModelSection</name>
    <message>
        <source>Thirteen questions</source>
        <translation>열세 가지 질문</translation>
    </message>
    <message>
        <source>Value engine</source>
        <translation>가치 엔진</translation>
    </message>
    <message>
        <source>Type of business model</source>
        <translation>사업 모델 유형</translation>
    </message>
    <message>
        <source>The firm&apos;s role</source>
        <translation>회사의 역할</translation>
    </message>
    <message>
        <source>Revenue model</source>
        <translation>수익 모델</translation>
    </message>
    <message>
        <source>Patterns of change</source>
        <translation>변화 유형</translation>
    </message>
    <message>
        <source>Sensing, recognising, acting</source>
        <translation>감지 · 인지 · 행동</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>card: note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 questions are answered.</source>
        <translation>질문 %2개 중 %1개에 답했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are not answered yet.</source>
        <translation>
            <numerusform>질문 %n개에는 아직 답하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Five fields around the type of business model that they drive.</source>
        <translation>다섯 가지 요소가 사업 모델 유형을 움직이는 모습을 나타낸 그림입니다.</translation>
    </message>
    <message>
        <source>Nothing is written about the business model yet: answer the questions on the page “Business model”.</source>
        <translation>사업 모델에 관한 내용이 아직 없습니다. ‘사업 모델 점검’ 페이지에서 질문에 답하십시오.</translation>
    </message>
</context>
<context>
    <name>ChangeLogSection</name>
    <message>
        <source>The chain has not been verified for this report: the log is long. It is verified on the page “Change log”.</source>
        <translation>로그가 길어 이 보고서에서는 연결을 검증하지 않았습니다. ‘감사 로그’ 페이지에서 검증할 수 있습니다.</translation>
    </message>
    <message>
        <source>The chain could not be verified: the log cannot be read.</source>
        <translation>로그를 읽을 수 없어 연결을 검증하지 못했습니다.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>이전 값</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>새 값</translation>
    </message>
    <message>
        <source>The change log holds %1 entries.</source>
        <translation>감사 로그의 기록: %1건.</translation>
    </message>
    <message>
        <source>Hash of the last entry:</source>
        <translation>마지막 기록의 해시:</translation>
    </message>
    <message>
        <source>A file is being imported; the change log can be read when that is over.</source>
        <translation>파일을 가져오는 중입니다. 끝나면 감사 로그를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The change log cannot be read.</source>
        <translation>감사 로그를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet: entries follow when the project is saved.</source>
        <translation>아직 기록이 없습니다. 프로젝트를 저장하면 기록이 쌓입니다.</translation>
    </message>
    <message>
        <source>Decisions, passed gates and charges</source>
        <translation>결정, 게이트 예외 승인, 청구</translation>
    </message>
    <message>
        <source>Latest edits</source>
        <translation>최근 편집</translation>
    </message>
    <message>
        <source>The newest entries on top; measurements of the pilot are left out. All entries are in the exported change log.</source>
        <translation>최신순이며 파일럿 측정값 입력은 제외했습니다. 전체 기록은 내보낸 감사 로그에 있습니다.</translation>
    </message>
</context>
<context>
    <name>ChartSet</name>
    <message>
        <source>There is only the base case.</source>
        <translation>기준 시나리오만 있습니다.</translation>
    </message>
    <message>
        <source>No input has a range.</source>
        <translation>범위가 있는 입력값이 없습니다.</translation>
    </message>
    <message>
        <source>Two inputs with ranges are needed.</source>
        <translation>범위가 있는 입력값이 두 개 필요합니다.</translation>
    </message>
</context>
<context>
    <name>Checklists</name>
    <message>
        <source>Checklists</source>
        <translation>체크리스트</translation>
    </message>
    <message>
        <source>%1 · as of %2 · overall readiness %3</source>
        <translation>%1 · %2 기준 · 전체 준비도 %3</translation>
    </message>
    <message>
        <source>Stage %1, %2: %3</source>
        <translation>%1단계, %2: %3</translation>
    </message>
    <message>
        <source>nothing applies</source>
        <translation>해당 항목 없음</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%2개 중 %1개 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · overdue by %n day(s)</source>
        <translation>
            <numerusform>%1 · 기한 %n일 지남</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceText</name>
    <message>
        <source>Time saved</source>
        <translation>시간 절감</translation>
    </message>
    <message>
        <source>Cost saved</source>
        <translation>비용 절감</translation>
    </message>
    <message>
        <source>More revenue</source>
        <translation>매출 증가</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Risk reduced</source>
        <translation>위험 감소</translation>
    </message>
    <message>
        <source>Fixed amount</source>
        <translation>정액</translation>
    </message>
    <message>
        <source>Tracked, no money</source>
        <translation>추적 (금액 없음)</translation>
    </message>
    <message>
        <source>Cost reduction</source>
        <translation>비용 절감</translation>
    </message>
    <message>
        <source>Productivity</source>
        <translation>생산성 향상</translation>
    </message>
    <message>
        <source>Revenue growth</source>
        <translation>매출 증가</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>리스크 관리</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Model operation</source>
        <translation>모델 운영</translation>
    </message>
    <message>
        <source>Security and governance</source>
        <translation>보안·거버넌스</translation>
    </message>
    <message>
        <source>People</source>
        <translation>운영 인력</translation>
    </message>
    <message>
        <source>Management and FinOps tools</source>
        <translation>관리·FinOps 도구</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>초기 구축</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>교육</translation>
    </message>
    <message>
        <source>Other costs</source>
        <translation>기타 비용</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>현금</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>여력</translation>
    </message>
    <message>
        <source>Billed monthly</source>
        <translation>매월 청구</translation>
    </message>
    <message>
        <source>Billed yearly, in advance</source>
        <translation>1년치 선청구</translation>
    </message>
    <message>
        <source>One-off</source>
        <translation>일회성</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>매월</translation>
    </message>
    <message>
        <source>People&apos;s time</source>
        <translation>인력</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>직선</translation>
    </message>
    <message>
        <source>S-curve</source>
        <translation>S 곡선</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>견적</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>벤치마크</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>Base values</source>
        <translation>기준 값</translation>
    </message>
    <message>
        <source>Worst ends</source>
        <translation>가장 나쁜 쪽</translation>
    </message>
    <message>
        <source>Best ends</source>
        <translation>가장 좋은 쪽</translation>
    </message>
    <message>
        <source>At year end</source>
        <translation>연말</translation>
    </message>
    <message>
        <source>At mid-year</source>
        <translation>연중</translation>
    </message>
    <message>
        <source>Uniform (flat)</source>
        <translation>균등 (평평함)</translation>
    </message>
    <message>
        <source>Triangular (pointed)</source>
        <translation>삼각 (뾰족함)</translation>
    </message>
    <message>
        <source>PERT (rounded)</source>
        <translation>PERT (완만함)</translation>
    </message>
    <message>
        <source>Normal (bell)</source>
        <translation>정규 (종 모양)</translation>
    </message>
    <message>
        <source>Lognormal (long tail)</source>
        <translation>로그정규 (긴 꼬리)</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>비용 분류</translation>
    </message>
    <message>
        <source>Token workload</source>
        <translation>토큰 작업</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Line of your own</source>
        <translation>직접 추가한 항목</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>예비비</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>지출</translation>
    </message>
    <message>
        <source>Value-added tax</source>
        <translation>부가가치세</translation>
    </message>
    <message>
        <source>Left out (stands in another file)</source>
        <translation>제외 (다른 파일에 있음)</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>실제 지출</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>년, 월, 일</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>월, 일, 년</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>일, 월, 년</translation>
    </message>
    <message>
        <source>Point: 1,234.5</source>
        <translation>점: 1,234.5</translation>
    </message>
    <message>
        <source>Comma: 1.234,5</source>
        <translation>쉼표: 1.234,5</translation>
    </message>
    <message>
        <source>On your own premises</source>
        <translation>사내</translation>
    </message>
    <message>
        <source>Cloud in this country</source>
        <translation>국내 클라우드</translation>
    </message>
    <message>
        <source>Cloud abroad</source>
        <translation>국외 클라우드</translation>
    </message>
    <message>
        <source>No personal data</source>
        <translation>개인정보 없음</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Sensitive data</source>
        <translation>민감정보</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확성</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>완전성</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>일관성</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>최신성</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>중복</translation>
    </message>
    <message>
        <source>Goal and problem</source>
        <translation>목표와 문제</translation>
    </message>
    <message>
        <source>Data and infrastructure</source>
        <translation>데이터와 인프라</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>업무 흐름</translation>
    </message>
    <message>
        <source>Security and privacy</source>
        <translation>보안과 개인정보</translation>
    </message>
    <message>
        <source>Ethics</source>
        <translation>윤리</translation>
    </message>
    <message>
        <source>FinOps</source>
        <translation>FinOps</translation>
    </message>
    <message>
        <source>Leadership and operation</source>
        <translation>리더십과 운영</translation>
    </message>
    <message>
        <source>Pilot readiness</source>
        <translation>파일럿 준비</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>미착수</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>미정</translation>
    </message>
    <message>
        <source>Avoid</source>
        <translation>회피</translation>
    </message>
    <message>
        <source>Reduce</source>
        <translation>감소</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>전가</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>수용</translation>
    </message>
    <message>
        <source>Nine steps</source>
        <translation>9단계</translation>
    </message>
    <message>
        <source>Four phases in eight weeks</source>
        <translation>8주 4단계</translation>
    </message>
    <message>
        <source>Start of the pilot</source>
        <translation>파일럿 시작</translation>
    </message>
    <message>
        <source>Scale-up</source>
        <translation>확장</translation>
    </message>
    <message>
        <source>Checklist is ready</source>
        <translation>체크리스트 준비도</translation>
    </message>
    <message>
        <source>Checklist item is done</source>
        <translation>체크리스트 항목 완료</translation>
    </message>
    <message>
        <source>Baseline is measured</source>
        <translation>베이스라인 측정</translation>
    </message>
    <message>
        <source>Pilot criteria are fixed</source>
        <translation>파일럿 기준 확정</translation>
    </message>
    <message>
        <source>Pilot says go</source>
        <translation>파일럿 판정이 진행</translation>
    </message>
    <message>
        <source>Budget is frozen</source>
        <translation>예산 확정</translation>
    </message>
    <message>
        <source>Spending keeps to the budget</source>
        <translation>예산 안에서 지출</translation>
    </message>
    <message>
        <source>No budget alert</source>
        <translation>예산 경보 없음</translation>
    </message>
    <message>
        <source>NPV is above 0</source>
        <translation>순현재가치가 0보다 큼</translation>
    </message>
    <message>
        <source>NPV is likely above 0</source>
        <translation>순현재가치가 0보다 클 확률</translation>
    </message>
    <message>
        <source>Data quality is enough</source>
        <translation>데이터 품질 확보</translation>
    </message>
    <message>
        <source>Large risks are answered</source>
        <translation>큰 위험의 대응</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>낮을수록</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>높을수록</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>베이스라인</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>파일럿</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>연장</translation>
    </message>
    <message>
        <source>Costs and benefits over time</source>
        <translation>기간별 비용과 편익</translation>
    </message>
    <message>
        <source>Present values of a study</source>
        <translation>연구의 현재가치</translation>
    </message>
    <message>
        <source>Figure for context</source>
        <translation>참고용 수치</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>By the size of each figure</source>
        <translation>금액 크기에 맞춤</translation>
    </message>
    <message>
        <source>In units of one</source>
        <translation>1 단위</translation>
    </message>
    <message>
        <source>In thousands</source>
        <translation>천 단위</translation>
    </message>
    <message>
        <source>In ten thousands</source>
        <translation>만 단위</translation>
    </message>
    <message>
        <source>In millions</source>
        <translation>백만 단위</translation>
    </message>
    <message>
        <source>In hundred millions</source>
        <translation>억 단위</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Five axes</source>
        <translation>다섯 축</translation>
    </message>
    <message>
        <source>Cost structure</source>
        <translation>비용 구조</translation>
    </message>
    <message>
        <source>Benefit and ROI</source>
        <translation>효과와 ROI</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>민감도</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>Value of information</source>
        <translation>정보 가치</translation>
    </message>
    <message>
        <source>Budget and FinOps</source>
        <translation>예산과 FinOps</translation>
    </message>
    <message>
        <source>Governance and gates</source>
        <translation>거버넌스와 게이트</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>로드맵</translation>
    </message>
    <message>
        <source>Scale plan</source>
        <translation>확장 계획</translation>
    </message>
    <message>
        <source>Business model</source>
        <translation>사업 모델</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>주장 검증</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>Method and glossary</source>
        <translation>계산 방법과 용어</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>감사 로그</translation>
    </message>
    <message>
        <source>Own text</source>
        <translation>직접 쓰는 글</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>never</source>
        <translation>회수되지 않음</translation>
    </message>
    <message>
        <source>Payback after %1</source>
        <translation>회수 기간 %1</translation>
    </message>
    <message>
        <source>Amount of %1</source>
        <translation>금액 %1</translation>
    </message>
    <message>
        <source>ROI from %1</source>
        <translation>ROI 하한 %1</translation>
    </message>
    <message>
        <source>ROI of %1</source>
        <translation>ROI %1</translation>
    </message>
    <message>
        <source>ROI up to %1</source>
        <translation>ROI 상한 %1</translation>
    </message>
    <message>
        <source>%1: cannot be checked, because too little is stated.</source>
        <translation>%1: 주장에 나온 내용이 부족해 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reading: figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: fits. Recomputed: %2.</source>
        <translation>%1: 맞습니다. 다시 계산한 값: %2.</translation>
    </message>
    <message>
        <source>%1: fits, if read as “%2”. Recomputed: %3.</source>
        <translation>%1: ‘%2’ 해석이면 맞습니다. 다시 계산한 값: %3.</translation>
    </message>
    <message>
        <source>%1: that is the gross benefit, without any cost taken off. The net is %2.</source>
        <translation>%1: 비용을 빼지 않은 총편익입니다. 순편익: %2.</translation>
    </message>
    <message>
        <source>%1: does not fit. Recomputed: %2.</source>
        <translation>%1: 맞지 않습니다. 다시 계산한 값: %2.</translation>
    </message>
    <message>
        <source>%1: fits none of the readings. Recomputed: %2.</source>
        <translation>%1: 어떻게 해석해도 맞지 않습니다. 다시 계산한 값: %2.</translation>
    </message>
    <message>
        <source>Even the gross benefit, before any cost, is only %1.</source>
        <translation>비용을 빼기 전 총편익도 %1에 그칩니다.</translation>
    </message>
    <message>
        <source>%1 is called ROI, but it is money: a net benefit. ROI is a ratio in percent.</source>
        <translation>주장에서 ROI라고 부른 %1, 이 값은 금액인 순편익입니다. ROI는 퍼센트로 나타내는 비율입니다.</translation>
    </message>
    <message>
        <source>%1 is called ROI, but it is money: a net benefit. ROI is a ratio, here %2. Over three years the net benefit is %3, not discounted.</source>
        <translation>주장에서 ROI라고 부른 %1, 이 값은 금액인 순편익입니다. ROI는 비율이며 여기서는 %2입니다. 3년 순편익은 할인하지 않고 %3입니다.</translation>
    </message>
    <message>
        <source>No benefit is stated, so nothing can be computed.</source>
        <translation>편익이 나와 있지 않아 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>No cost is stated; it is counted as 0, which flatters every figure.</source>
        <translation>비용이 나와 있지 않아 0으로 계산하므로 모든 값이 실제보다 좋게 나옵니다.</translation>
    </message>
    <message>
        <source>No time is stated; twelve months are taken.</source>
        <translation>기간이 나와 있지 않아 12개월로 계산합니다.</translation>
    </message>
    <message>
        <source>The present value of the costs is not stated, so the ROI cannot be recomputed.</source>
        <translation>비용의 현재가치가 나와 있지 않아 ROI를 다시 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Its year is not stated: find out before you rely on it.</source>
        <translation>연도가 나와 있지 않습니다. 쓰기 전에 확인해 주십시오.</translation>
    </message>
    <message numerus="yes">
        <source>It is from %1, %n year(s) ago, and may be out of date.</source>
        <translation>
            <numerusform>%1년 수치로 %n년 전 것이며, 지금과 다를 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is from %1.</source>
        <translation>%1년 수치입니다.</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>맞음</translation>
    </message>
    <message>
        <source>Fits in part</source>
        <translation>일부만 맞음</translation>
    </message>
    <message>
        <source>Does not fit</source>
        <translation>맞지 않음</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>Nothing claimed</source>
        <translation>주장한 값 없음</translation>
    </message>
    <message>
        <source>Present values</source>
        <translation>현재가치</translation>
    </message>
    <message>
        <source>Initial cost once</source>
        <translation>초기 비용 한 번</translation>
    </message>
    <message>
        <source>Initial cost every month</source>
        <translation>초기 비용 매월</translation>
    </message>
    <message>
        <source>Without the initial cost</source>
        <translation>초기 비용 제외</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>다시 계산</translation>
    </message>
    <message>
        <source>As stated</source>
        <translation>주장 그대로</translation>
    </message>
    <message>
        <source>NPV, low</source>
        <translation>순현재가치 하한</translation>
    </message>
    <message>
        <source>Present value of the costs</source>
        <translation>비용의 현재가치</translation>
    </message>
    <message>
        <source>ROI, low</source>
        <translation>ROI 하한</translation>
    </message>
    <message>
        <source>ROI, high</source>
        <translation>ROI 상한</translation>
    </message>
    <message>
        <source>Gross benefit, %1</source>
        <translation>총편익, %1</translation>
    </message>
    <message>
        <source>Cost, %1</source>
        <translation>비용, %1</translation>
    </message>
    <message>
        <source>Net benefit, %1</source>
        <translation>순편익, %1</translation>
    </message>
    <message>
        <source>ROI, %1</source>
        <translation>ROI, %1</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>회수 기간</translation>
    </message>
    <message>
        <source>Net benefit a year</source>
        <translation>연간 순편익</translation>
    </message>
    <message>
        <source>Net benefit, three years</source>
        <translation>3년 순편익</translation>
    </message>
    <message>
        <source>Nothing is computed from this figure: it is context, not an input of the plan.</source>
        <translation>이 수치로는 아무것도 계산하지 않습니다. 참고할 배경이며 계획의 입력값이 아닙니다.</translation>
    </message>
    <message>
        <source>From low to high is a range that the study projects, not what firms observed.</source>
        <translation>하한과 상한은 연구가 예상한 범위이며, 기업에서 관측한 값이 아닙니다.</translation>
    </message>
    <message>
        <source>No figure is claimed yet: enter the payback, the amount or the ROI that is claimed.</source>
        <translation>아직 주장한 값이 없습니다. 주장한 회수 기간, 금액, ROI 가운데 있는 것을 입력해 주십시오.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, year</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ClaimsSection</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>출처가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>출처: %1</translation>
    </message>
    <message>
        <source>Result of the check: %1.</source>
        <translation>검증 결과: %1.</translation>
    </message>
    <message>
        <source>What is stated</source>
        <translation>주장에 나온 값</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>주장한 값</translation>
    </message>
    <message>
        <source>Recomputed from what it states</source>
        <translation>주장에 나온 값으로 다시 계산한 결과</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>검증</translation>
    </message>
    <message>
        <source>Published figures, recomputed from their own inputs. None of them is an input of this plan.</source>
        <translation>공개된 수치를 그 수치의 입력값으로 다시 계산한 결과입니다. 이 계획의 입력값으로는 쓰지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more claim(s) are on the page “Claim check”.</source>
        <translation>
            <numerusform>나머지 주장 %n건은 ‘주장 검증’ 페이지에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No claim has been entered yet: add one on the page “Claim check”.</source>
        <translation>입력한 주장이 아직 없습니다. ‘주장 검증’ 페이지에서 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>CostArithmetic</name>
    <message>
        <source>%1 for one %2</source>
        <comment>exchange rate, currency</comment>
        <translation>%2당 %1</translation>
    </message>
    <message>
        <source>%1 cost factor of the scenario</source>
        <translation>시나리오 비용 배수 %1</translation>
    </message>
    <message>
        <source>Cost of the month: %1 = %2</source>
        <translation>이달의 비용: %1 = %2</translation>
    </message>
    <message>
        <source>Contingency is not in it: %1 of it, %2, stands in a line of its own.</source>
        <translation>예비비는 들어 있지 않습니다. 이 비용의 %1, 금액으로 %2인 예비비는 별도 항목으로 나옵니다.</translation>
    </message>
    <message>
        <source>Costs nothing: before launch only one-time costs are paid.</source>
        <translation>비용 없음: 출시 전에는 일회성 비용만 냅니다.</translation>
    </message>
    <message>
        <source>Costs nothing: it starts later.</source>
        <translation>비용 없음: 아직 시작 전입니다.</translation>
    </message>
    <message>
        <source>Costs nothing: it has ended.</source>
        <translation>비용 없음: 이미 끝났습니다.</translation>
    </message>
    <message>
        <source>Costs nothing: it is paid once, in another month.</source>
        <translation>비용 없음: 다른 달에 한 번 냅니다.</translation>
    </message>
    <message>
        <source>Costs nothing in this month: it is paid for a year in advance, in another month.</source>
        <translation>이달은 비용 없음: 다른 달에 1년 치를 미리 냅니다.</translation>
    </message>
    <message>
        <source>Costs nothing: the number of requests, seats or people is 0.</source>
        <translation>비용 없음: 요청, 좌석 또는 인원 수가 0입니다.</translation>
    </message>
    <message>
        <source>Costs nothing: nobody uses it in this month.</source>
        <translation>비용 없음: 이달에는 쓰는 사람이 없습니다.</translation>
    </message>
    <message>
        <source>Costs nothing: its price is 0.</source>
        <translation>비용 없음: 가격이 0입니다.</translation>
    </message>
    <message>
        <source>Costs nothing: the cost factor of the scenario is 0.</source>
        <translation>비용 없음: 시나리오의 비용 배수가 0입니다.</translation>
    </message>
    <message>
        <source>One request on average: %1 = %2</source>
        <translation>요청 1회 평균: %1 = %2</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>요청 %1회</translation>
    </message>
    <message>
        <source>(1 + %1 sent again)</source>
        <translation>(1 + 재시도 %1)</translation>
    </message>
    <message>
        <source>%1 price change</source>
        <translation>가격 변동 %1</translation>
    </message>
    <message>
        <source>(1 + %1 tax)</source>
        <translation>(1 + 세금 %1)</translation>
    </message>
    <message>
        <source>Of it %1: %2.</source>
        <translation>그중 %1: %2</translation>
    </message>
    <message>
        <source>Requests: %1 an item × %2 items in the month × %3 in use = %4</source>
        <translation>요청 수: 건당 %1회 × 이달 %2건 × 사용 비율 %3 = %4회</translation>
    </message>
    <message>
        <source>Requests: %1 a month × %2 in use = %3</source>
        <translation>요청 수: 월 %1회 × 사용 비율 %2 = %3회</translation>
    </message>
    <message>
        <source>Requests: %1 a month × %2 growth × %3 in use = %4</source>
        <translation>요청 수: 월 %1회 × 증가 %2 × 사용 비율 %3 = %4회</translation>
    </message>
    <message>
        <source>One request has %1 input tokens and %2 output tokens.</source>
        <translation>요청 1회는 입력 %1토큰, 출력 %2토큰입니다.</translation>
    </message>
    <message>
        <source>%1 answers %2 of the requests:</source>
        <translation>%1 모델이 요청의 %2에 답합니다.</translation>
    </message>
    <message>
        <source>The request has more than %1 input tokens: the prices for long requests count for all of it.</source>
        <translation>입력이 %1토큰을 넘어 요청 전체에 긴 요청 가격을 적용합니다.</translation>
    </message>
    <message>
        <source>together %1 a request</source>
        <translation>합계: 요청 1회에 %1</translation>
    </message>
    <message>
        <source>together %1 = %2</source>
        <translation>합계: %1 = %2</translation>
    </message>
    <message>
        <source>input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>cached input</source>
        <translation>캐시 입력</translation>
    </message>
    <message>
        <source>output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>input in batches</source>
        <translation>배치 입력</translation>
    </message>
    <message>
        <source>output in batches</source>
        <translation>배치 출력</translation>
    </message>
    <message>
        <source>%1: %2 ÷ 1,000,000 = %3</source>
        <comment>input, the factors, the amount</comment>
        <translation>%1: %2 ÷ 1,000,000 = %3</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1석</translation>
    </message>
    <message>
        <source>%1 in use</source>
        <translation>사용 비율 %1</translation>
    </message>
    <message>
        <source>%1 a seat and month</source>
        <translation>1석 월 %1</translation>
    </message>
    <message>
        <source>%1 price rise</source>
        <translation>가격 인상 %1</translation>
    </message>
    <message>
        <source>%1 months paid at once</source>
        <translation>한 번에 내는 개월 수 %1</translation>
    </message>
    <message>
        <source>Billed annually: the months up to the next payment are paid now, at this month&apos;s seats and price.</source>
        <translation>연간 결제: 다음 결제까지의 달을 이달의 좌석 수와 가격으로 지금 냅니다.</translation>
    </message>
    <message>
        <source>%1 full-time people</source>
        <translation>전일제 %1명</translation>
    </message>
    <message>
        <source>%1 a person and month</source>
        <translation>1인당 월 %1</translation>
    </message>
    <message>
        <source>%1 once</source>
        <translation>한 번 %1</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>월 %1</translation>
    </message>
    <message>
        <source>%1 of the input comes from the cache.</source>
        <translation>입력의 %1는 캐시에서 옵니다.</translation>
    </message>
    <message>
        <source>%1 of the requests go through the batch API.</source>
        <translation>요청의 %1는 배치 API로 보냅니다.</translation>
    </message>
</context>
<context>
    <name>CostCellWords</name>
    <message>
        <source>%1. Click for its arithmetic.</source>
        <translation>%1. 누르면 계산 과정을 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>CostTextWords</name>
    <message>
        <source>All months of the plan together, before launch included.</source>
        <translation>출시 전을 포함한 계획 기간 전체의 합입니다.</translation>
    </message>
    <message>
        <source>What is paid before launch.</source>
        <translation>출시 전에 내는 비용입니다.</translation>
    </message>
    <message>
        <source>The mean of the last twelve months of the plan, %1 to %2: what a month costs once it runs.</source>
        <translation>계획의 마지막 열두 달(%1~%2) 평균입니다. 자리 잡은 뒤의 한 달 비용입니다.</translation>
    </message>
    <message>
        <source>All lines: %1</source>
        <translation>모든 항목: %1</translation>
    </message>
    <message>
        <source>× %1 contingency</source>
        <translation>× 예비비 %1</translation>
    </message>
    <message>
        <source>Contingency %1: %2</source>
        <translation>예비비 %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>further lines: %1</source>
        <translation>그 밖의 항목: %1개</translation>
    </message>
    <message>
        <source>= %1, in the table %2</source>
        <translation>= %1, 표에는 %2</translation>
    </message>
    <message>
        <source>From %1 to %2, together.</source>
        <translation>%1부터 %2까지의 합입니다.</translation>
    </message>
</context>
<context>
    <name>CostsSection</name>
    <message>
        <source>Contingency (%1)</source>
        <translation>예비비 (%1)</translation>
    </message>
    <message>
        <source>In everyday use it costs %1 a month, the average of the last 12 months of the plan.</source>
        <translation>정착 후 월 비용은 %1이며, 계획의 마지막 12개월 평균입니다.</translation>
    </message>
    <message>
        <source>A contingency of %1 is part of every cost: %2 over the plan.</source>
        <translation>모든 비용에 예비비가 포함되어 있습니다. 비율은 %1, 전체 기간의 금액은 %2입니다.</translation>
    </message>
    <message>
        <source>Cost by category and year</source>
        <translation>구분별·연도별 비용</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>비용 구분</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>총비용</translation>
    </message>
    <message>
        <source>Cost line</source>
        <translation>비용 항목</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>Cost by line</source>
        <translation>항목별 비용</translation>
    </message>
    <message>
        <source>Before contingency. A month is the average of the last 12 months of the plan.</source>
        <translation>예비비를 더하기 전 금액입니다. 월 비용은 계획의 마지막 12개월 평균입니다.</translation>
    </message>
    <message>
        <source>Ladder of models: from which month, which share, at which price</source>
        <translation>계단식 모델 구성: 적용 시점, 비중, 단가</translation>
    </message>
    <message>
        <source>prices per 1,000,000 tokens</source>
        <translation>단가: 토큰 100만 개당</translation>
    </message>
    <message>
        <source>From</source>
        <translation>적용 시점</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>캐시 입력</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Batch, input</source>
        <translation>배치 입력</translation>
    </message>
    <message>
        <source>Batch, output</source>
        <translation>배치 출력</translation>
    </message>
    <message>
        <source>“–” is a price that is not stated: cached input then costs as much as input, batch half of the live price.</source>
        <translation>“–” 표시는 별도 단가가 없다는 뜻입니다. 이때 캐시 입력은 입력 단가와 같고, 배치는 실시간 단가의 절반입니다.</translation>
    </message>
    <message>
        <source>Piece of work</source>
        <translation>작업</translation>
    </message>
    <message>
        <source>Cost of tokens for a piece of work</source>
        <translation>작업 1건당 토큰 비용</translation>
    </message>
    <message>
        <source>Token workloads only, before contingency; retries and tax included. “–”: nothing is done in that year.</source>
        <translation>토큰 비용만 계산했으며 예비비는 제외, 재시도와 세금은 포함입니다. “–” 표시는 그해에 처리량이 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>An item of %1</source>
        <translation>%1 1건</translation>
    </message>
    <message>
        <source>A request of %1</source>
        <translation>%1 요청 1회</translation>
    </message>
    <message>
        <source>1 %1 = %2</source>
        <comment>currency, amount</comment>
        <translation>1 %1 = %2</translation>
    </message>
    <message>
        <source>Exchange rates of the plan: %1.</source>
        <translation>계획에 적용한 환율: %1.</translation>
    </message>
    <message>
        <source>Total cost of each category over the plan, the contingency as a bar of its own.</source>
        <translation>계획 기간 전체의 구분별 비용이며, 예비비는 별도 막대입니다.</translation>
    </message>
    <message>
        <source>Cost of each year, put together from its categories.</source>
        <translation>연도별 비용을 비용 구분으로 나누어 쌓은 그림입니다.</translation>
    </message>
    <message>
        <source>The plan has no cost yet. Costs are entered on the page Costs &amp; tokens.</source>
        <translation>아직 비용이 없습니다. 비용은 “비용과 토큰” 화면에서 입력합니다.</translation>
    </message>
    <message>
        <source>Over %1 it costs %2.</source>
        <translation>%1 동안의 총비용은 %2입니다.</translation>
    </message>
    <message>
        <source>By category and year</source>
        <translation>구분별·연도별</translation>
    </message>
    <message>
        <source>Line by line</source>
        <translation>항목별</translation>
    </message>
    <message>
        <source>Ladder of models</source>
        <translation>계단식 모델 구성</translation>
    </message>
    <message>
        <source>What a piece of work costs</source>
        <translation>작업 1건의 비용</translation>
    </message>
    <message>
        <source>Which model answers which share of the requests, stage by stage. The shares of a stage add up to 100 %.</source>
        <translation>단계마다 어떤 모델이 요청의 얼마를 처리하는지 보여 줍니다. 한 단계의 비중을 모두 더하면 100 %입니다.</translation>
    </message>
</context>
<context>
    <name>DataFlow</name>
    <message>
        <source>Vendor in this country</source>
        <translation>국내 공급사</translation>
    </message>
    <message>
        <source>Vendor abroad (bills in %1)</source>
        <translation>국외 공급사 (%1 청구)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>책임자: %1</translation>
    </message>
    <message>
        <source>Nothing is said about protection</source>
        <translation>보호 조치가 적혀 있지 않음</translation>
    </message>
    <message>
        <source>Protected by: %1</source>
        <translation>보호 조치: %1</translation>
    </message>
    <message>
        <source>No data source named</source>
        <translation>데이터 출처 없음</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>국외</translation>
    </message>
    <message>
        <source>personal data abroad</source>
        <translation>개인정보 국외 이전</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>공급사</translation>
    </message>
    <message>
        <source>Where data go</source>
        <translation>데이터 흐름</translation>
    </message>
    <message>
        <source>No data source yet.</source>
        <translation>데이터 출처가 아직 없습니다.</translation>
    </message>
    <message>
        <source>“%1” holds personal data that go to a vendor abroad, and nothing is said about how they are protected.</source>
        <translation>‘%1’에 있는 개인정보가 국외 공급사로 가는데 보호 조치가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” holds personal data, and nothing is said about how they are protected.</source>
        <translation>‘%1’에 개인정보가 있는데 보호 조치가 적혀 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Open a project</source>
        <translation>프로젝트 열기</translation>
    </message>
    <message>
        <source>Jupan projects</source>
        <translation>주판 프로젝트</translation>
    </message>
    <message>
        <source>Where to?</source>
        <translation>저장할 위치</translation>
    </message>
</context>
<context>
    <name>Explainer</name>
    <message>
        <source>%1, cash only</source>
        <translation>%1 (현금 기준)</translation>
    </message>
    <message>
        <source>%1 − %2 = %3</source>
        <translation>%1 − %2 = %3</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3</source>
        <translation>%1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>1 − %1 ÷ %2 = %3</source>
        <translation>1 − %1 ÷ %2 = %3</translation>
    </message>
    <message>
        <source>NPV at %1 a year = %2</source>
        <translation>연 %1일 때 순현재가치 = %2</translation>
    </message>
    <message>
        <source>(%1 ÷ %2)^(12 ÷ %3) − 1 = %4</source>
        <translation>(%1 ÷ %2)^(12 ÷ %3) − 1 = %4</translation>
    </message>
    <message>
        <source>%1 + %2 ÷ %3 = %4</source>
        <translation>%1 + %2 ÷ %3 = %4</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>(%1) × (1 + contingency %2) = %3</source>
        <translation>(%1) × (1 + 예비비 %2) = %3</translation>
    </message>
    <message>
        <source>There is no yearly rate at which NPV is 0: the monthly money does not turn from loss to gain.</source>
        <translation>순현재가치가 0이 되는 연 수익률이 없습니다. 매월의 돈이 손실에서 이익으로 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>NPV is 0 at %1 rates, the lowest being %2. None of them is the return; use MIRR or NPV.</source>
        <translation>순현재가치가 0이 되는 수익률이 %1개입니다. 낮은 것부터 %2. 어느 것도 수익률이라 할 수 없으니 수정 내부수익률이나 순현재가치를 봅니다.</translation>
    </message>
    <message>
        <source>NPV is 0 at several rates: %1. None of them is the return; use MIRR or NPV.</source>
        <translation>순현재가치가 0이 되는 수익률이 여럿입니다: %1. 어느 것도 수익률이라 할 수 없으니 수정 내부수익률이나 순현재가치를 봅니다.</translation>
    </message>
    <message>
        <source>Undefined, because the plan has no cost.</source>
        <translation>비용이 없어 구할 수 없습니다.</translation>
    </message>
    <message>
        <source>Undefined, because the plan has no benefit.</source>
        <translation>편익이 없어 구할 수 없습니다.</translation>
    </message>
    <message>
        <source>Undefined, because it needs months with a loss and months with a gain.</source>
        <translation>손실인 달과 이익인 달이 모두 있어야 구할 수 있습니다.</translation>
    </message>
    <message>
        <source>It does not pay back within %1.</source>
        <translation>%1 안에 회수하지 못합니다.</translation>
    </message>
    <message>
        <source>Undefined, because no input with low and high moves NPV.</source>
        <translation>최소와 최대가 있는 입력 가운데 순현재가치를 움직이는 것이 없어 구할 수 없습니다.</translation>
    </message>
    <message>
        <source>Each uncertain input is moved alone from its low to its high end, in the base project.</source>
        <translation>기준에서 불확실한 입력을 하나씩만 최소에서 최대까지 움직여 봅니다.</translation>
    </message>
    <message>
        <source>From the monthly plan, %1 to %2, scenario “%3”.</source>
        <translation>근거: 월별 계획(%1 ~ %2), 시나리오 “%3”</translation>
    </message>
    <message>
        <source>Discount rate %1 a year, discounted: %2.</source>
        <translation>할인율 연 %1, 할인 시점: %2</translation>
    </message>
    <message>
        <source>Finance rate %1, reinvestment rate %2 a year.</source>
        <translation>조달 이율 연 %1, 재투자 수익률 연 %2</translation>
    </message>
    <message>
        <source>The cumulative net benefit never falls below 0.</source>
        <translation>누적 순편익이 0 아래로 내려가지 않습니다.</translation>
    </message>
    <message>
        <source>%1: cumulative net benefit %2</source>
        <translation>%1 누적 순편익 %2</translation>
    </message>
    <message>
        <source>The cumulative net benefit never falls below 0, so nothing has to be paid back.</source>
        <translation>누적 순편익이 0 아래로 내려가지 않아 회수할 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ExplanationWords</name>
    <message>
        <source>What is left when only money that really moves counts as benefit. Freed time is left out, all costs stay.</source>
        <translation>실제로 오가는 돈만 편익으로 보았을 때 남는 금액입니다. 줄어든 시간은 빼고 비용은 모두 넣습니다.</translation>
    </message>
    <message>
        <source>What is left of the benefits after all costs. It is an amount of money; as a ratio to the cost it is called ROI.</source>
        <translation>편익에서 비용을 모두 빼고 남는 금액입니다. 비용에 대한 비율로 나타내면 ROI입니다.</translation>
    </message>
    <message>
        <source>How much each unit of cost brings on top of itself. 100 % means the cost comes back twice.</source>
        <translation>들인 비용이 그 비용을 빼고도 얼마를 더 벌어 주는지입니다. 100 %이면 비용이 두 배로 돌아옵니다.</translation>
    </message>
    <message>
        <source>What the whole plan is worth today: later money counts less. Above 0 it earns more than the discount rate.</source>
        <translation>계획 전체의 오늘 가치입니다. 나중의 돈은 적게 칩니다. 0보다 크면 할인율보다 더 법니다.</translation>
    </message>
    <message>
        <source>ROI with later money counting less, so that plans of different length can be compared.</source>
        <translation>나중의 돈을 적게 친 ROI입니다. 기간이 다른 계획을 비교할 때 봅니다.</translation>
    </message>
    <message>
        <source>How many times the benefits cover the costs, both in present values. Above 1 it pays.</source>
        <translation>편익이 비용의 몇 배인지를 현재가치로 본 값입니다. 1보다 크면 이득입니다.</translation>
    </message>
    <message>
        <source>The yearly return that the money spent earns. Compare it with what the money would earn elsewhere.</source>
        <translation>들인 돈이 한 해에 버는 수익률입니다. 같은 돈을 다른 곳에 썼을 때와 비교합니다.</translation>
    </message>
    <message>
        <source>The yearly return if what is earned is reinvested at the reinvestment rate. It is always a single figure.</source>
        <translation>번 돈을 재투자 수익률로 다시 굴릴 때의 연 수익률입니다. 값이 언제나 하나입니다.</translation>
    </message>
    <message>
        <source>After how many months the money spent has come back, and stays so until the end of the plan.</source>
        <translation>들인 돈이 몇 개월 만에 모두 돌아오는지입니다. 그 뒤로는 계획이 끝날 때까지 다시 줄지 않습니다.</translation>
    </message>
    <message>
        <source>After how many months the money spent has come back when later money counts less.</source>
        <translation>나중의 돈을 적게 칠 때 들인 돈이 몇 개월 만에 모두 돌아오는지입니다.</translation>
    </message>
    <message>
        <source>The most cash that has to be advanced at any time. The owner must have it.</source>
        <translation>먼저 들어가야 하는 현금이 가장 많을 때의 금액입니다. 이만큼은 준비되어 있어야 합니다.</translation>
    </message>
    <message>
        <source>What a month costs on average in the last twelve months of the plan, contingency included.</source>
        <translation>계획의 마지막 12개월 동안 한 달에 드는 평균 비용입니다. 예비비를 포함합니다.</translation>
    </message>
    <message>
        <source>How much of the movement of NPV comes from inputs that nobody has measured or quoted. The lower, the safer the result.</source>
        <translation>순현재가치를 움직이는 폭 가운데 측정하거나 견적을 받지 않은 입력의 몫입니다. 낮을수록 결과를 믿을 수 있습니다.</translation>
    </message>
    <message>
        <source>Net benefit = cash benefits − all costs</source>
        <translation>순편익 = 현금 편익 합계 − 비용 합계</translation>
    </message>
    <message>
        <source>Net benefit = benefits − costs</source>
        <translation>순편익 = 편익 합계 − 비용 합계</translation>
    </message>
    <message>
        <source>ROI = net benefit ÷ costs</source>
        <translation>ROI = 순편익 ÷ 비용 합계</translation>
    </message>
    <message>
        <source>NPV = present value of benefits − present value of costs</source>
        <translation>순현재가치 = 편익의 현재가치 − 비용의 현재가치</translation>
    </message>
    <message>
        <source>ROI on present values = NPV ÷ present value of costs</source>
        <translation>현재가치 ROI = 순현재가치 ÷ 비용의 현재가치</translation>
    </message>
    <message>
        <source>Benefit-cost ratio = present value of benefits ÷ present value of costs</source>
        <translation>편익/비용 비율 = 편익의 현재가치 ÷ 비용의 현재가치</translation>
    </message>
    <message>
        <source>Safety margin = 1 − present value of costs ÷ present value of benefits</source>
        <translation>안전 여유 = 1 − 비용의 현재가치 ÷ 편익의 현재가치</translation>
    </message>
    <message>
        <source>IRR = the yearly discount rate at which NPV is 0</source>
        <translation>내부수익률 = 순현재가치가 0이 되는 연 할인율</translation>
    </message>
    <message>
        <source>MIRR = (end value of the income ÷ present value of the outlays)^(12 ÷ months) − 1</source>
        <translation>수정 내부수익률 = (수입의 종료 시점 가치 ÷ 지출의 현재가치)^(12 ÷ 개월 수) − 1</translation>
    </message>
    <message>
        <source>Payback = last month in debt + what is still missing ÷ net benefit of the next month</source>
        <translation>회수 기간 = 누적이 마지막으로 음수인 달 + 그때 모자라는 금액 ÷ 다음 달 순편익</translation>
    </message>
    <message>
        <source>Discounted payback = last month in debt + what is still missing ÷ net benefit of the next month, all in present values</source>
        <translation>할인 회수 기간 = 누적이 마지막으로 음수인 달 + 그때 모자라는 금액 ÷ 다음 달 순편익 (모두 현재가치)</translation>
    </message>
    <message>
        <source>Monthly cost = costs of the last 12 months ÷ 12</source>
        <translation>월 비용 = 마지막 12개월 비용 ÷ 12</translation>
    </message>
    <message>
        <source>Share of guesses = NPV swings of guessed inputs ÷ NPV swings of all uncertain inputs</source>
        <translation>추정의 몫 = 추정 입력이 움직이는 순현재가치 폭 ÷ 불확실한 모든 입력의 폭</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>순편익</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>순현재가치</translation>
    </message>
    <message>
        <source>ROI on present values</source>
        <translation>현재가치 ROI</translation>
    </message>
    <message>
        <source>Benefit-cost ratio</source>
        <translation>편익/비용 비율</translation>
    </message>
    <message>
        <source>Safety margin</source>
        <translation>안전 여유</translation>
    </message>
    <message>
        <source>IRR</source>
        <translation>내부수익률</translation>
    </message>
    <message>
        <source>MIRR</source>
        <translation>수정 내부수익률</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>회수 기간</translation>
    </message>
    <message>
        <source>Discounted payback</source>
        <translation>할인 회수 기간</translation>
    </message>
    <message>
        <source>Cash needed (peak)</source>
        <translation>필요한 현금 (최대)</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>NPV resting on guesses</source>
        <translation>추정에 기대는 순현재가치</translation>
    </message>
    <message>
        <source>Cash needed = the lowest cumulative net benefit of all months</source>
        <translation>필요한 현금 = 모든 달 가운데 가장 낮은 누적 순편익</translation>
    </message>
    <message>
        <source>How far all benefits may fall before NPV is zero. Below 0, NPV is negative already.</source>
        <translation>편익이 얼마나 줄면 순현재가치가 0이 되는지를 보여 줍니다. 0보다 작으면 순현재가치가 이미 음수입니다.</translation>
    </message>
</context>
<context>
    <name>FieldText</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>The model&apos;s name as its vendor writes it.</source>
        <translation>공급사가 쓰는 모델 이름입니다.</translation>
    </message>
    <message>
        <source>Earlier prices</source>
        <translation>지난 가격</translation>
    </message>
    <message>
        <source>Prices that were in force from a day on; they check past charges, the plan does not use them.</source>
        <translation>특정 날짜부터 적용된 가격입니다. 지난 청구를 확인할 때만 쓰고 계획에는 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>From how many tokens</source>
        <translation>기준 토큰 수</translation>
    </message>
    <message>
        <source>A request with more input tokens than this is priced as a long one.</source>
        <translation>입력 토큰이 이보다 많은 요청은 긴 입력 단가로 계산합니다.</translation>
    </message>
    <message>
        <source>Input price, long</source>
        <translation>긴 입력의 입력 단가</translation>
    </message>
    <message>
        <source>Price of 1,000,000 input tokens of a long request.</source>
        <translation>긴 요청의 입력 100만 토큰 가격입니다.</translation>
    </message>
    <message>
        <source>Output price, long</source>
        <translation>긴 입력의 출력 단가</translation>
    </message>
    <message>
        <source>Price of 1,000,000 output tokens of a long request.</source>
        <translation>긴 요청의 출력 100만 토큰 가격입니다.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>적용 시작일</translation>
    </message>
    <message>
        <source>The first day of this price, as 2026-01-31.</source>
        <translation>이 가격이 적용되는 첫날입니다. 예: 2026-01-31</translation>
    </message>
    <message>
        <source>Token workload</source>
        <translation>토큰 작업</translation>
    </message>
    <message>
        <source>What the API is used for.</source>
        <translation>API를 쓰는 일입니다.</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>The task that causes the requests; needed for requests an item.</source>
        <translation>요청을 일으키는 업무입니다. 건당 요청 수를 쓰려면 필요합니다.</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>월 요청 수</translation>
    </message>
    <message>
        <source>How many requests are sent in a month of full use.</source>
        <translation>완전히 쓰일 때 한 달에 보내는 요청 수입니다.</translation>
    </message>
    <message>
        <source>Requests an item</source>
        <translation>건당 요청 수</translation>
    </message>
    <message>
        <source>How many requests one item of the work unit needs.</source>
        <translation>작업 단위 한 건에 필요한 요청 수입니다.</translation>
    </message>
    <message>
        <source>Growth of requests a year</source>
        <translation>연간 요청 증가율</translation>
    </message>
    <message>
        <source>By how much the monthly requests grow every year.</source>
        <translation>월 요청 수가 해마다 얼마나 느는지입니다.</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>입력 토큰</translation>
    </message>
    <message>
        <source>Tokens sent with one request: instructions, documents, the question.</source>
        <translation>요청 하나에 보내는 토큰입니다. 지시문, 문서, 질문을 더합니다.</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>출력 토큰</translation>
    </message>
    <message>
        <source>Tokens of one answer, reasoning included.</source>
        <translation>답 하나의 토큰입니다. 추론을 포함합니다.</translation>
    </message>
    <message>
        <source>Share from the cache</source>
        <translation>캐시 비율</translation>
    </message>
    <message>
        <source>The share of the input that repeats and is billed as cached.</source>
        <translation>되풀이되어 캐시 단가로 청구되는 입력의 비율입니다.</translation>
    </message>
    <message>
        <source>Share in batches</source>
        <translation>배치 비율</translation>
    </message>
    <message>
        <source>The share of requests that may wait and go through the batch API.</source>
        <translation>기다려도 되어 배치 API로 보내는 요청의 비율입니다.</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>재시도율</translation>
    </message>
    <message>
        <source>How many requests are sent again, as a share of all.</source>
        <translation>다시 보내는 요청의 비율입니다.</translation>
    </message>
    <message>
        <source>Price change a year</source>
        <translation>연간 단가 변화</translation>
    </message>
    <message>
        <source>How prices move every year; −20 % means they fall by a fifth.</source>
        <translation>단가가 해마다 변하는 비율입니다. −20 %면 5분의 1씩 내립니다.</translation>
    </message>
    <message>
        <source>Unrecoverable tax</source>
        <translation>공제되지 않는 부가세</translation>
    </message>
    <message>
        <source>VAT on the service that you cannot reclaim.</source>
        <translation>돌려받지 못하는 부가가치세 비율입니다.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Which models answer which share, from which month: start cheap and climb.</source>
        <translation>몇 월부터 어느 모델이 얼마나 맡는지입니다. 저렴한 모델에서 시작합니다.</translation>
    </message>
    <message>
        <source>From month</source>
        <translation>시작 월</translation>
    </message>
    <message>
        <source>The first month of this stage; the first stage starts in month 1.</source>
        <translation>이 단계의 첫 달입니다. 첫 단계는 1개월차에 시작합니다.</translation>
    </message>
    <message>
        <source>Model mix</source>
        <translation>모델 구성</translation>
    </message>
    <message>
        <source>The models of this stage and their shares, 100 % together.</source>
        <translation>이 단계의 모델과 비율입니다. 합은 100 %입니다.</translation>
    </message>
    <message>
        <source>A model of the price list.</source>
        <translation>가격표에 있는 모델입니다.</translation>
    </message>
    <message>
        <source>Share of requests</source>
        <translation>요청 비율</translation>
    </message>
    <message>
        <source>The share of the requests this model answers.</source>
        <translation>이 모델이 맡는 요청의 비율입니다.</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>The plan or licence that is paid by the seat.</source>
        <translation>좌석 수로 내는 요금제입니다.</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>좌석 수</translation>
    </message>
    <message>
        <source>How many people have a seat in full use.</source>
        <translation>완전히 쓰일 때 좌석을 가진 사람 수입니다.</translation>
    </message>
    <message>
        <source>Price of a seat a month</source>
        <translation>좌석당 월 요금</translation>
    </message>
    <message>
        <source>What one seat costs a month, tax included.</source>
        <translation>세금을 포함한 좌석 하나의 한 달 요금입니다.</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>청구 방식</translation>
    </message>
    <message>
        <source>Paid every month, or a year in advance.</source>
        <translation>달마다 내거나 1년치를 미리 냅니다.</translation>
    </message>
    <message>
        <source>Cost item</source>
        <translation>비용 항목</translation>
    </message>
    <message>
        <source>What is paid for.</source>
        <translation>무엇에 내는 비용인지입니다.</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>비용 유형</translation>
    </message>
    <message>
        <source>Paid once, every month, or as people&apos;s time.</source>
        <translation>한 번, 매월, 또는 인력 시간으로 드는 비용입니다.</translation>
    </message>
    <message>
        <source>Linked work unit</source>
        <translation>연결된 작업 단위</translation>
    </message>
    <message>
        <source>The task this cost belongs to in the cost-benefit matrix; it may stay empty.</source>
        <translation>비용·편익 매트릭스에서 이 비용이 속한 업무입니다. 비워 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>What is paid, tax included: once, or every month.</source>
        <translation>세금을 포함해 내는 금액입니다. 한 번 또는 매월입니다.</translation>
    </message>
    <message>
        <source>Full-time equivalents</source>
        <translation>투입 인력 (FTE)</translation>
    </message>
    <message>
        <source>How many full-time people it takes; 0.2 is one day a week.</source>
        <translation>전일제 기준 인원입니다. 0.2는 일주일에 하루입니다.</translation>
    </message>
    <message>
        <source>Cost of a person a month</source>
        <translation>1인당 월 인건비</translation>
    </message>
    <message>
        <source>What one full-time person costs a month, social insurance included.</source>
        <translation>4대보험을 포함한 전일제 1인의 한 달 비용입니다.</translation>
    </message>
    <message>
        <source>Month of payment</source>
        <translation>지급 월</translation>
    </message>
    <message>
        <source>When it is paid; 0 is before launch.</source>
        <translation>언제 내는지입니다. 0은 출시 전입니다.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>식별 이름</translation>
    </message>
    <message>
        <source>Names this entry in files and on the command line: small letters, digits, - and _.</source>
        <translation>파일과 명령줄에서 이 항목을 가리키는 이름입니다. 영문 소문자, 숫자, -, _ 만 씁니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What you call it; it appears in tables, charts and the report.</source>
        <translation>표, 차트, 보고서에 나오는 이름입니다.</translation>
    </message>
    <message>
        <source>Cost category</source>
        <translation>비용 분류</translation>
    </message>
    <message>
        <source>Under which of the cost categories it is added up.</source>
        <translation>어느 비용 분류에 합산할지 정합니다.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>In which currency the price is quoted; the exchange rate of the project converts it.</source>
        <translation>가격이 적힌 통화입니다. 프로젝트의 환율로 환산합니다.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>시작 월</translation>
    </message>
    <message>
        <source>The month of the plan in which it begins; month 1 is the first of operation.</source>
        <translation>계획의 몇 번째 달에 시작하는지입니다. 1은 운영 첫 달입니다.</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>마지막 월</translation>
    </message>
    <message>
        <source>The last month it runs; empty means to the end of the plan.</source>
        <translation>마지막으로 이어지는 달입니다. 비워 두면 계획 끝까지입니다.</translation>
    </message>
    <message>
        <source>Months to full use</source>
        <translation>정착 기간</translation>
    </message>
    <message>
        <source>How many months it takes from the start to full use; 0 is at once.</source>
        <translation>시작부터 완전히 쓰이기까지 걸리는 개월 수입니다. 0이면 바로입니다.</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>정착</translation>
    </message>
    <message>
        <source>How fast it comes into use, and how far.</source>
        <translation>얼마나 빨리, 어디까지 쓰이게 되는지입니다.</translation>
    </message>
    <message>
        <source>The repeated task it belongs to.</source>
        <translation>속해 있는 반복 업무입니다.</translation>
    </message>
    <message>
        <source>Price increase a year</source>
        <translation>연간 가격 상승</translation>
    </message>
    <message>
        <source>By how much the price rises every year.</source>
        <translation>가격이 해마다 얼마나 오르는지입니다.</translation>
    </message>
    <message>
        <source>Project name</source>
        <translation>프로젝트 이름</translation>
    </message>
    <message>
        <source>What you call the project; it stands on the report&apos;s cover.</source>
        <translation>보고서 표지에 나오는 프로젝트 이름입니다.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>회사</translation>
    </message>
    <message>
        <source>For whom the project is planned.</source>
        <translation>이 프로젝트를 계획하는 회사입니다.</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>업종</translation>
    </message>
    <message>
        <source>The company&apos;s line of business, for the report.</source>
        <translation>보고서에 적을 회사의 업종입니다.</translation>
    </message>
    <message>
        <source>Currency of the project</source>
        <translation>프로젝트 통화</translation>
    </message>
    <message>
        <source>All results are in this currency.</source>
        <translation>모든 결과를 이 통화로 보여 줍니다.</translation>
    </message>
    <message>
        <source>First month of operation</source>
        <translation>운영 시작 월</translation>
    </message>
    <message>
        <source>The calendar month of month 1; what comes before it is initial investment.</source>
        <translation>1개월차에 해당하는 달입니다. 그 앞은 초기 투자입니다.</translation>
    </message>
    <message>
        <source>Length of the plan</source>
        <translation>계획 기간</translation>
    </message>
    <message>
        <source>Over how many months costs and benefits are compared; three years are usual.</source>
        <translation>비용과 편익을 비교하는 개월 수입니다. 보통 3년입니다.</translation>
    </message>
    <message>
        <source>Discount rate</source>
        <translation>할인율</translation>
    </message>
    <message>
        <source>What money must earn a year elsewhere; later money counts less by it.</source>
        <translation>같은 돈을 다른 곳에 썼을 때의 연 수익률입니다. 나중의 돈은 그만큼 적게 칩니다.</translation>
    </message>
    <message>
        <source>Discounting</source>
        <translation>할인 시점</translation>
    </message>
    <message>
        <source>At which moment of the year money is counted.</source>
        <translation>해마다 어느 시점의 돈으로 볼지 정합니다.</translation>
    </message>
    <message>
        <source>Fiscal year starts in</source>
        <translation>회계연도 시작 월</translation>
    </message>
    <message>
        <source>The month with which your accounting year begins.</source>
        <translation>회계연도가 시작되는 달입니다.</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>예비비</translation>
    </message>
    <message>
        <source>Added to every cost for what nobody foresees; shown as a line of its own.</source>
        <translation>예상하지 못한 일에 대비해 모든 비용에 더하는 비율입니다. 따로 표시합니다.</translation>
    </message>
    <message>
        <source>Finance rate (MIRR)</source>
        <translation>조달 이율 (MIRR)</translation>
    </message>
    <message>
        <source>What borrowed money costs a year; empty means the discount rate.</source>
        <translation>빌린 돈의 연이율입니다. 비워 두면 할인율을 씁니다.</translation>
    </message>
    <message>
        <source>Reinvestment rate (MIRR)</source>
        <translation>재투자 수익률 (MIRR)</translation>
    </message>
    <message>
        <source>What earned money brings a year; empty means the discount rate.</source>
        <translation>벌어들인 돈을 다시 굴릴 때의 연 수익률입니다. 비워 두면 할인율을 씁니다.</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>How much of the project&apos;s currency one unit of the other currency costs.</source>
        <translation>다른 통화 1단위를 사는 데 드는 프로젝트 통화 금액입니다.</translation>
    </message>
    <message>
        <source>Input price</source>
        <translation>입력 단가</translation>
    </message>
    <message>
        <source>Price of 1,000,000 input tokens.</source>
        <translation>입력 100만 토큰의 가격입니다.</translation>
    </message>
    <message>
        <source>Cached input price</source>
        <translation>캐시 입력 단가</translation>
    </message>
    <message>
        <source>Price of 1,000,000 input tokens read from the cache; empty means the input price.</source>
        <translation>캐시에서 읽은 입력 100만 토큰의 가격입니다. 비워 두면 입력 단가와 같습니다.</translation>
    </message>
    <message>
        <source>Output price</source>
        <translation>출력 단가</translation>
    </message>
    <message>
        <source>Price of 1,000,000 output tokens, reasoning included.</source>
        <translation>추론을 포함한 출력 100만 토큰의 가격입니다.</translation>
    </message>
    <message>
        <source>Batch input price</source>
        <translation>배치 입력 단가</translation>
    </message>
    <message>
        <source>Price of 1,000,000 input tokens in the batch API; empty means half the input price.</source>
        <translation>배치 API의 입력 100만 토큰 가격입니다. 비워 두면 입력 단가의 절반입니다.</translation>
    </message>
    <message>
        <source>Batch output price</source>
        <translation>배치 출력 단가</translation>
    </message>
    <message>
        <source>Price of 1,000,000 output tokens in the batch API; empty means half the output price.</source>
        <translation>배치 API의 출력 100만 토큰 가격입니다. 비워 두면 출력 단가의 절반입니다.</translation>
    </message>
    <message>
        <source>Long-context prices</source>
        <translation>긴 입력 단가</translation>
    </message>
    <message>
        <source>Prices of requests whose input is longer than a limit.</source>
        <translation>입력이 한도보다 긴 요청의 가격입니다.</translation>
    </message>
    <message>
        <source>One repeated task of one department, such as answering enquiries.</source>
        <translation>한 부서에서 되풀이되는 일 하나입니다. 예: 고객 문의 응대</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Who does this work.</source>
        <translation>이 일을 하는 부서입니다.</translation>
    </message>
    <message>
        <source>Items a month</source>
        <translation>월 처리 건수</translation>
    </message>
    <message>
        <source>How many times the task is done in a month, counted over a normal month.</source>
        <translation>보통 한 달에 이 일을 몇 번 하는지입니다.</translation>
    </message>
    <message>
        <source>Minutes an item</source>
        <translation>건당 시간</translation>
    </message>
    <message>
        <source>How long one item takes today, measured if you can.</source>
        <translation>지금 한 건에 걸리는 시간입니다. 되도록 재어서 적습니다.</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>시간당 인건비</translation>
    </message>
    <message>
        <source>What an hour of this work costs: wage with social insurance and overhead.</source>
        <translation>이 일 한 시간의 비용입니다. 임금에 4대보험과 간접비를 더합니다.</translation>
    </message>
    <message>
        <source>Growth of volume a year</source>
        <translation>연간 건수 증가율</translation>
    </message>
    <message>
        <source>By how much the number of items grows every year; negative if it shrinks.</source>
        <translation>처리 건수가 해마다 얼마나 느는지입니다. 줄면 음수입니다.</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>노력</translation>
    </message>
    <message>
        <source>How hard the change is, 1 (easy) to 5 (hard).</source>
        <translation>바꾸는 데 드는 노력입니다. 1은 쉬움, 5는 어려움입니다.</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>How much can go wrong, 1 (little) to 5 (much).</source>
        <translation>잘못될 수 있는 정도입니다. 1은 낮음, 5는 높음입니다.</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>What gets better, such as first reply answered automatically.</source>
        <translation>무엇이 나아지는지입니다. 예: 1차 응답 자동화</translation>
    </message>
    <message>
        <source>The repeated task that gets better.</source>
        <translation>나아지는 반복 업무입니다.</translation>
    </message>
    <message>
        <source>Value axis</source>
        <translation>가치 축</translation>
    </message>
    <message>
        <source>Which of the four kinds of value it adds to.</source>
        <translation>네 가지 가치 가운데 어디에 더해지는지입니다.</translation>
    </message>
    <message>
        <source>Kind of effect</source>
        <translation>효과 유형</translation>
    </message>
    <message>
        <source>How the effect becomes money; the form shows only what this kind needs.</source>
        <translation>효과가 돈이 되는 방식입니다. 유형에 필요한 칸만 보입니다.</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>개선율</translation>
    </message>
    <message>
        <source>By how much the quantity falls once it is in full use.</source>
        <translation>완전히 쓰일 때 얼마나 줄어드는지입니다.</translation>
    </message>
    <message>
        <source>Time saved</source>
        <translation>시간 절감</translation>
    </message>
    <message>
        <source>The share of the working time that is no longer needed.</source>
        <translation>더는 필요 없게 되는 작업 시간의 비율입니다.</translation>
    </message>
    <message>
        <source>Cost saved</source>
        <translation>비용 절감</translation>
    </message>
    <message>
        <source>The share of the monthly cost that falls away.</source>
        <translation>월 비용 가운데 없어지는 비율입니다.</translation>
    </message>
    <message>
        <source>Fewer errors</source>
        <translation>오류 감소</translation>
    </message>
    <message>
        <source>The share of the errors that no longer happen.</source>
        <translation>더는 생기지 않는 오류의 비율입니다.</translation>
    </message>
    <message>
        <source>Risk reduced</source>
        <translation>위험 감소</translation>
    </message>
    <message>
        <source>By which share the event becomes less likely.</source>
        <translation>사건이 일어날 가능성이 줄어드는 비율입니다.</translation>
    </message>
    <message>
        <source>Freed time that becomes money</source>
        <translation>절감 시간의 실현율</translation>
    </message>
    <message>
        <source>The share of the freed time that is really paid less or sold more; half is a careful start.</source>
        <translation>줄어든 시간 가운데 실제로 돈이 되는 비율입니다. 절반에서 시작하면 조심스럽습니다.</translation>
    </message>
    <message>
        <source>Cost a month today</source>
        <translation>현재 월 비용</translation>
    </message>
    <message>
        <source>What it costs in a month before the improvement.</source>
        <translation>개선하기 전 한 달 비용입니다.</translation>
    </message>
    <message>
        <source>Revenue a month today</source>
        <translation>현재 월 매출</translation>
    </message>
    <message>
        <source>The monthly revenue that the improvement works on.</source>
        <translation>개선의 영향을 받는 한 달 매출입니다.</translation>
    </message>
    <message>
        <source>Uplift</source>
        <translation>매출 증가율</translation>
    </message>
    <message>
        <source>By how much that revenue grows; it may pass 100 %.</source>
        <translation>그 매출이 얼마나 느는지입니다. 100 %를 넘을 수 있습니다.</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>매출총이익률</translation>
    </message>
    <message>
        <source>The share of the revenue that stays after the goods are paid; empty means all of it.</source>
        <translation>매출에서 원가를 빼고 남는 비율입니다. 비워 두면 전부로 봅니다.</translation>
    </message>
    <message>
        <source>Error rate today</source>
        <translation>현재 오류율</translation>
    </message>
    <message>
        <source>The share of items that go wrong before the improvement.</source>
        <translation>개선하기 전 잘못되는 건의 비율입니다.</translation>
    </message>
    <message>
        <source>Cost of an error</source>
        <translation>오류 한 건의 비용</translation>
    </message>
    <message>
        <source>What one error costs: repair, refund, goodwill.</source>
        <translation>오류 한 건에 드는 비용입니다. 재작업, 환불, 보상을 더합니다.</translation>
    </message>
    <message>
        <source>Chance in a year</source>
        <translation>연간 발생 확률</translation>
    </message>
    <message>
        <source>How likely the event is within a year, today.</source>
        <translation>지금 한 해 안에 사건이 일어날 가능성입니다.</translation>
    </message>
    <message>
        <source>Loss if it happens</source>
        <translation>발생 시 손실</translation>
    </message>
    <message>
        <source>What the event costs if it happens.</source>
        <translation>사건이 일어나면 잃는 금액입니다.</translation>
    </message>
    <message>
        <source>Amount a month</source>
        <translation>월 금액</translation>
    </message>
    <message>
        <source>The benefit of a month in full use.</source>
        <translation>완전히 쓰일 때 한 달의 편익입니다.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>기여율</translation>
    </message>
    <message>
        <source>The share of the effect that this project may claim.</source>
        <translation>효과 가운데 이 프로젝트의 몫으로 볼 수 있는 비율입니다.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>확신도</translation>
    </message>
    <message>
        <source>How sure you are of the effect; the benefit is cut to this share.</source>
        <translation>효과를 얼마나 확신하는지입니다. 편익을 이 비율로 줄여 잡습니다.</translation>
    </message>
    <message>
        <source>Growth of the effect a year</source>
        <translation>연간 효과 증가율</translation>
    </message>
    <message>
        <source>By how much the effect grows every year; negative if it fades.</source>
        <translation>효과가 해마다 얼마나 커지는지입니다. 줄어들면 음수입니다.</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>편익 구분</translation>
    </message>
    <message>
        <source>Cash is money that really moves; capacity is freed time that can be used otherwise.</source>
        <translation>현금은 실제로 오가는 돈, 여력은 다른 일에 쓸 수 있게 된 시간입니다.</translation>
    </message>
    <message>
        <source>Data point</source>
        <translation>증빙 데이터</translation>
    </message>
    <message>
        <source>Which figure in which system proves the effect.</source>
        <translation>어느 시스템의 어떤 수치가 효과를 증명하는지입니다.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Who answers for this KPI.</source>
        <translation>이 KPI를 책임지는 사람입니다.</translation>
    </message>
    <message>
        <source>Measured every</source>
        <translation>측정 주기</translation>
    </message>
    <message>
        <source>How often it is measured, such as every week.</source>
        <translation>얼마나 자주 재는지입니다. 예: 매주</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>최대 정착률</translation>
    </message>
    <message>
        <source>How much of the work it reaches in the end.</source>
        <translation>끝내 어디까지 쓰이는지입니다.</translation>
    </message>
    <message>
        <source>Shape of the ramp</source>
        <translation>정착 곡선</translation>
    </message>
    <message>
        <source>A straight line, or slow at first and at the end.</source>
        <translation>곧게 늘거나, 처음과 끝이 느립니다.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>What you call this view of the future.</source>
        <translation>이 가정의 이름입니다.</translation>
    </message>
    <message>
        <source>Starting values</source>
        <translation>기준 값</translation>
    </message>
    <message>
        <source>Base values, or every uncertain input at its worse or better end.</source>
        <translation>기준 값, 또는 불확실한 입력을 모두 나쁜 쪽이나 좋은 쪽 끝으로 둡니다.</translation>
    </message>
    <message>
        <source>Changed inputs</source>
        <translation>바꾼 입력</translation>
    </message>
    <message>
        <source>Inputs that have another value in this scenario.</source>
        <translation>이 시나리오에서 값이 다른 입력입니다.</translation>
    </message>
    <message>
        <source>Benefit factor</source>
        <translation>편익 배수</translation>
    </message>
    <message>
        <source>Every benefit is multiplied by it; 1 changes nothing.</source>
        <translation>모든 편익에 곱하는 수입니다. 1이면 그대로입니다.</translation>
    </message>
    <message>
        <source>Cost factor</source>
        <translation>비용 배수</translation>
    </message>
    <message>
        <source>Every cost is multiplied by it; 1 changes nothing.</source>
        <translation>모든 비용에 곱하는 수입니다. 1이면 그대로입니다.</translation>
    </message>
    <message>
        <source>First input</source>
        <translation>첫째 입력</translation>
    </message>
    <message>
        <source>One of two inputs that move together.</source>
        <translation>함께 움직이는 두 입력 가운데 하나입니다.</translation>
    </message>
    <message>
        <source>Second input</source>
        <translation>둘째 입력</translation>
    </message>
    <message>
        <source>The other input.</source>
        <translation>다른 하나의 입력입니다.</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>상관계수</translation>
    </message>
    <message>
        <source>From −1 (opposite) over 0 (independent) to 1 (together).</source>
        <translation>−1은 반대로, 0은 따로, 1은 함께 움직입니다.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Where the number comes from: measured, quoted, benchmark or guess.</source>
        <translation>숫자의 근거입니다. 측정, 견적, 벤치마크, 추정 가운데 고릅니다.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Who measured it, which offer, which study.</source>
        <translation>누가 쟀는지, 어느 견적인지, 어떤 연구인지 적습니다.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>The day of the measurement or offer, as 2026-01-31.</source>
        <translation>재거나 견적을 받은 날입니다. 예: 2026-01-31</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Earlier price</source>
        <translation>지난 가격</translation>
    </message>
    <message>
        <source>Correlation</source>
        <translation>상관관계</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Catalogue entry</source>
        <translation>가격표 항목</translation>
    </message>
    <message>
        <source>The entry of the price catalogue these prices come from; empty: your own.</source>
        <translation>이 단가를 가져온 가격표 항목입니다. 비어 있으면 직접 입력한 단가입니다.</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>토크나이저</translation>
    </message>
    <message>
        <source>How the model cuts text into tokens; needed to count them.</source>
        <translation>모델이 글을 토큰으로 나누는 방식입니다. 토큰 수를 세려면 필요합니다.</translation>
    </message>
    <message>
        <source>Text sample</source>
        <translation>글 샘플</translation>
    </message>
    <message>
        <source>What you call this sample.</source>
        <translation>이 샘플을 부르는 이름입니다.</translation>
    </message>
    <message>
        <source>The workload this text is a sample of.</source>
        <translation>이 글이 속한 토큰 작업입니다.</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <source>What is sent with every request: the standing instructions.</source>
        <translation>모든 요청에 함께 보내는 고정 지시문입니다.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>What is asked, with the documents that go along.</source>
        <translation>질문과 함께 보내는 문서를 포함한 내용입니다.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>What the model answers.</source>
        <translation>모델이 내놓는 답변입니다.</translation>
    </message>
    <message>
        <source>Other ladders</source>
        <translation>다른 계단식 구성</translation>
    </message>
    <message>
        <source>Workloads that climb another ladder of models in this scenario.</source>
        <translation>이 시나리오에서 모델 단계를 다르게 쓰는 토큰 작업입니다.</translation>
    </message>
    <message>
        <source>Other billing</source>
        <translation>다른 청구 방식</translation>
    </message>
    <message>
        <source>Seats that are billed another way in this scenario.</source>
        <translation>이 시나리오에서 청구 방식이 다른 좌석입니다.</translation>
    </message>
    <message>
        <source>The workload that climbs this ladder.</source>
        <translation>이 단계를 쓰는 토큰 작업입니다.</translation>
    </message>
    <message>
        <source>The seats that are billed another way.</source>
        <translation>청구 방식이 달라지는 좌석입니다.</translation>
    </message>
    <message>
        <source>Every month, or once a year in advance.</source>
        <translation>매월 청구하거나 1년 치를 선불로 청구합니다.</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>계단식 구성</translation>
    </message>
    <message>
        <source>Cost of measuring</source>
        <translation>측정 비용</translation>
    </message>
    <message>
        <source>What it costs to know this input for sure: time, samples, a trial. Left empty: not estimated yet.</source>
        <translation>이 입력값을 확실히 알아내는 데 드는 비용입니다(시간, 표본, 시험 사용). 비워 두면 아직 어림하지 않은 것입니다.</translation>
    </message>
    <message>
        <source>Measure in the pilot</source>
        <translation>파일럿에서 측정</translation>
    </message>
    <message>
        <source>The pilot takes this input up as one of the figures it measures.</source>
        <translation>파일럿이 측정할 지표에 이 입력값을 넣습니다.</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>측정</translation>
    </message>
    <message>
        <source>Weeks between reviews</source>
        <translation>검토 간격(주)</translation>
    </message>
    <message>
        <source>How often spending is looked through for what can be saved.</source>
        <translation>지출을 살펴보고 줄일 곳을 찾는 간격입니다.</translation>
    </message>
    <message>
        <source>Kind of line</source>
        <translation>예산 항목 종류</translation>
    </message>
    <message>
        <source>What the line stands for: a cost category, a workload, seats, the contingency, or a line of your own.</source>
        <translation>이 항목이 나타내는 것입니다. 비용 분류, 토큰 작업, 좌석, 예비비 또는 직접 추가한 항목입니다.</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>The category, workload or seats of the plan that this line holds money for.</source>
        <translation>이 항목이 예산을 잡는 계획의 비용 분류, 토큰 작업 또는 좌석입니다.</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>항목 이름</translation>
    </message>
    <message>
        <source>What you call the line; empty takes the name from the plan.</source>
        <translation>예산 항목의 이름입니다. 비워 두면 계획의 이름을 씁니다.</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>The budget of each month, in the project&apos;s currency.</source>
        <translation>월별 예산이며 프로젝트 통화로 적습니다.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Why a month is what it is.</source>
        <translation>그 달 금액을 그렇게 정한 이유입니다.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Frozen budgets are numbered 1, 2, 3.</source>
        <translation>확정한 예산에 1, 2, 3 순서로 붙는 번호입니다.</translation>
    </message>
    <message>
        <source>Frozen on</source>
        <translation>확정일</translation>
    </message>
    <message>
        <source>The day from which this budget counts.</source>
        <translation>이 예산이 적용되기 시작한 날입니다.</translation>
    </message>
    <message>
        <source>Superseded on</source>
        <translation>대체일</translation>
    </message>
    <message>
        <source>The day the next version took its place.</source>
        <translation>다음 버전이 이 예산을 대신한 날입니다.</translation>
    </message>
    <message>
        <source>Why the budget was set so.</source>
        <translation>예산을 이렇게 정한 이유입니다.</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>예산 항목</translation>
    </message>
    <message>
        <source>The lines of the frozen budget.</source>
        <translation>확정한 예산의 항목입니다.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Reallocations are numbered in order of entry.</source>
        <translation>재배분을 입력한 순서대로 붙는 번호입니다.</translation>
    </message>
    <message>
        <source>The budget version that it changes.</source>
        <translation>이 재배분이 바꾸는 예산 버전입니다.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>The month whose budget is moved.</source>
        <translation>예산을 옮기는 달입니다.</translation>
    </message>
    <message>
        <source>Amounts moved</source>
        <translation>옮긴 금액</translation>
    </message>
    <message>
        <source>Out of one line and into another; together they are 0.</source>
        <translation>한 항목에서 빼서 다른 항목에 더한 금액이며 합계는 0입니다.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Why money is moved; it stays in the history.</source>
        <translation>예산을 옮기는 이유이며 이력에 남습니다.</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>승인자</translation>
    </message>
    <message>
        <source>Who has agreed to it.</source>
        <translation>재배분에 동의한 사람입니다.</translation>
    </message>
    <message>
        <source>The day from which it counts.</source>
        <translation>재배분이 적용되는 날입니다.</translation>
    </message>
    <message>
        <source>Takes back</source>
        <translation>되돌린 번호</translation>
    </message>
    <message>
        <source>The number of the reallocation that this one takes back.</source>
        <translation>이 재배분이 되돌리는 재배분의 번호입니다.</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>예산 항목</translation>
    </message>
    <message>
        <source>The line that gains or gives.</source>
        <translation>예산이 늘거나 줄어드는 항목입니다.</translation>
    </message>
    <message>
        <source>Above 0 into the line, below 0 out of it.</source>
        <translation>0보다 크면 늘고 0보다 작으면 줄어듭니다.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>공급사</translation>
    </message>
    <message>
        <source>Part of the vendor&apos;s name, such as openai; * stands for any text.</source>
        <translation>공급사 이름의 일부입니다. 예: openai. *는 모든 글자를 뜻합니다.</translation>
    </message>
    <message>
        <source>Part of the id or name of the project at the vendor.</source>
        <translation>공급사에 등록된 프로젝트의 ID나 이름의 일부입니다.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Part of the key&apos;s id.</source>
        <translation>API 키 ID의 일부입니다.</translation>
    </message>
    <message>
        <source>Part of the model&apos;s name as the vendor writes it.</source>
        <translation>공급사가 적은 모델 이름의 일부입니다.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>문구</translation>
    </message>
    <message>
        <source>Part of the line item or description.</source>
        <translation>청구 항목이나 설명에 들어 있는 문구입니다.</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Spending of the line, value-added tax of the line, or left out because the same money stands in another file.</source>
        <translation>해당 항목의 지출, 부가가치세, 또는 같은 금액이 다른 파일에도 있어 제외하는 것 중 하나입니다.</translation>
    </message>
    <message>
        <source>The line that the charges belong to.</source>
        <translation>청구를 보낼 예산 항목입니다.</translation>
    </message>
    <message>
        <source>The currency that is converted, such as USD.</source>
        <translation>환산할 통화입니다. 예: USD.</translation>
    </message>
    <message>
        <source>The day of the rate; later days without one use the last known.</source>
        <translation>환율의 날짜입니다. 이후 환율이 없는 날에는 마지막으로 아는 환율을 씁니다.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>How much of the project&apos;s currency one unit costs.</source>
        <translation>외화 1단위에 대한 프로젝트 통화 금액입니다.</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Where the rate was taken from.</source>
        <translation>환율을 가져온 곳입니다.</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>What was spent, or what the forecast says.</source>
        <translation>실제 지출 또는 예측 가운데 무엇으로 판단하는지 정합니다.</translation>
    </message>
    <message>
        <source>Share of the budget</source>
        <translation>예산 비율</translation>
    </message>
    <message>
        <source>The alert fires once when more than this is reached.</source>
        <translation>이 비율을 넘으면 경보가 한 번 울립니다.</translation>
    </message>
    <message>
        <source>The line that the alert is about; empty: all together.</source>
        <translation>경보가 가리키는 항목이며 비어 있으면 전체입니다.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작 월</translation>
    </message>
    <message>
        <source>The first month that it looks at.</source>
        <translation>경보가 보는 첫 달입니다.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>개월 수</translation>
    </message>
    <message>
        <source>How many months it looks at.</source>
        <translation>경보가 보는 개월 수입니다.</translation>
    </message>
    <message>
        <source>The share that was passed.</source>
        <translation>넘어선 비율입니다.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>발생일</translation>
    </message>
    <message>
        <source>The day it fired.</source>
        <translation>경보가 울린 날입니다.</translation>
    </message>
    <message>
        <source>Budget then</source>
        <translation>당시 예산</translation>
    </message>
    <message>
        <source>The budget when it fired.</source>
        <translation>경보가 울렸을 때의 예산입니다.</translation>
    </message>
    <message>
        <source>Spent or forecast then</source>
        <translation>당시 지출 또는 예측</translation>
    </message>
    <message>
        <source>What stood against it when it fired.</source>
        <translation>경보가 울렸을 때의 지출이나 예측입니다.</translation>
    </message>
    <message>
        <source>Still passed</source>
        <translation>현재 초과 여부</translation>
    </message>
    <message>
        <source>Whether the share is passed today.</source>
        <translation>지금도 비율을 넘는지 나타냅니다.</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>확인일</translation>
    </message>
    <message>
        <source>The day somebody took note of it.</source>
        <translation>누군가 경보를 확인한 날입니다.</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>확인자</translation>
    </message>
    <message>
        <source>Who took note of it.</source>
        <translation>경보를 확인한 사람입니다.</translation>
    </message>
    <message>
        <source>The KPI that was measured.</source>
        <translation>측정한 KPI입니다.</translation>
    </message>
    <message>
        <source>The month that was measured.</source>
        <translation>측정한 달입니다.</translation>
    </message>
    <message>
        <source>Benefit measured</source>
        <translation>측정한 편익</translation>
    </message>
    <message>
        <source>What it brought in that month, in the project&apos;s currency.</source>
        <translation>그 달에 얻은 편익이며 프로젝트 통화로 적습니다.</translation>
    </message>
    <message>
        <source>The month that was counted.</source>
        <translation>건수를 센 달입니다.</translation>
    </message>
    <message>
        <source>Pieces done</source>
        <translation>처리 건수</translation>
    </message>
    <message>
        <source>How many were done with it: answered enquiries, contracts.</source>
        <translation>처리한 문의나 계약 등의 건수입니다.</translation>
    </message>
    <message>
        <source>Who sent it, as the vendor&apos;s files call it.</source>
        <translation>청구서를 보낸 곳이며 공급사 파일에 적힌 이름을 씁니다.</translation>
    </message>
    <message>
        <source>Month of use</source>
        <translation>사용 월</translation>
    </message>
    <message>
        <source>The month it charges for.</source>
        <translation>청구 대상 월입니다.</translation>
    </message>
    <message>
        <source>The currency of the invoice.</source>
        <translation>청구서의 통화입니다.</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>청구서 번호</translation>
    </message>
    <message>
        <source>As printed on it.</source>
        <translation>청구서에 적힌 번호입니다.</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>공급가액</translation>
    </message>
    <message>
        <source>Without value-added tax.</source>
        <translation>부가가치세를 뺀 금액입니다.</translation>
    </message>
    <message>
        <source>Value-added tax</source>
        <translation>부가가치세</translation>
    </message>
    <message>
        <source>The tax on the invoice; a line of its own.</source>
        <translation>청구서의 세액이며 별도 항목으로 봅니다.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>결제 금액</translation>
    </message>
    <message>
        <source>What the card statement says, in the project&apos;s currency; its own rate wins.</source>
        <translation>카드 명세서의 결제 금액이며 프로젝트 통화로 적습니다. 명세서의 환율을 우선합니다.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열 연결</translation>
    </message>
    <message>
        <source>Which column holds what.</source>
        <translation>어느 열에 무엇이 있는지 정합니다.</translation>
    </message>
    <message>
        <source>Of all rows, where no column says it.</source>
        <translation>공급사 열이 없을 때 모든 행에 쓰는 값입니다.</translation>
    </message>
    <message>
        <source>Of all rows, where neither a column nor a sign says it.</source>
        <translation>통화 열이나 통화 기호가 없을 때 모든 행에 쓰는 값입니다.</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation>날짜 순서</translation>
    </message>
    <message>
        <source>How 05/10/2026 is read.</source>
        <translation>05/10/2026을 읽는 순서입니다.</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>소수점 기호</translation>
    </message>
    <message>
        <source>How 1.234 is read.</source>
        <translation>1.234를 읽는 방법입니다.</translation>
    </message>
    <message>
        <source>Each row is a charge</source>
        <translation>행마다 별도 청구</translation>
    </message>
    <message>
        <source>On: a statement, every row counts once. Off: a report, a later file states the day anew.</source>
        <translation>켜면 명세서처럼 행마다 한 번씩 셉니다. 끄면 보고서처럼 나중 파일이 그날 값을 새로 정합니다.</translation>
    </message>
    <message>
        <source>The day of the review.</source>
        <translation>검토한 날입니다.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>검토자</translation>
    </message>
    <message>
        <source>Who reviewed.</source>
        <translation>검토한 사람입니다.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>What was decided, and why.</source>
        <translation>무엇을 왜 결정했는지 적습니다.</translation>
    </message>
    <message>
        <source>The day of the charge.</source>
        <translation>청구된 날입니다.</translation>
    </message>
    <message>
        <source>Who charges, such as openai.</source>
        <translation>청구한 곳입니다. 예: openai.</translation>
    </message>
    <message>
        <source>The model&apos;s name as the vendor writes it.</source>
        <translation>공급사가 적은 모델 이름입니다.</translation>
    </message>
    <message>
        <source>The project at the vendor.</source>
        <translation>공급사에 등록된 프로젝트입니다.</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <translation>프로젝트 이름</translation>
    </message>
    <message>
        <source>The project&apos;s name at the vendor, for people.</source>
        <translation>공급사에 등록된 프로젝트의 이름입니다.</translation>
    </message>
    <message>
        <source>The id of the key, never the key itself.</source>
        <translation>API 키의 ID이며 키 자체가 아닙니다.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>What the charge is for.</source>
        <translation>무엇에 대한 청구인지 적습니다.</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>The kind of the charge, such as Tax.</source>
        <translation>청구의 종류입니다. 예: Tax.</translation>
    </message>
    <message>
        <source>Batch use</source>
        <translation>배치 사용</translation>
    </message>
    <message>
        <source>Whether it was batch use.</source>
        <translation>배치로 사용했는지 나타냅니다.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청 수</translation>
    </message>
    <message>
        <source>How many requests it stands for.</source>
        <translation>이 청구에 해당하는 요청 수입니다.</translation>
    </message>
    <message>
        <source>All input tokens.</source>
        <translation>입력 토큰 전체입니다.</translation>
    </message>
    <message>
        <source>Cached tokens</source>
        <translation>캐시된 토큰</translation>
    </message>
    <message>
        <source>Of the input tokens, those read from a cache.</source>
        <translation>입력 토큰 가운데 캐시에서 읽은 토큰입니다.</translation>
    </message>
    <message>
        <source>Tokens written to a cache</source>
        <translation>캐시에 쓴 토큰</translation>
    </message>
    <message>
        <source>Of the input tokens, those written to a cache.</source>
        <translation>입력 토큰 가운데 캐시에 쓴 토큰입니다.</translation>
    </message>
    <message>
        <source>All output tokens.</source>
        <translation>출력 토큰 전체입니다.</translation>
    </message>
    <message>
        <source>Exactly as charged; below 0 for a credit.</source>
        <translation>청구된 그대로의 금액이며 환급은 0보다 작게 적습니다.</translation>
    </message>
    <message>
        <source>Budget settings</source>
        <translation>예산 설정</translation>
    </message>
    <message>
        <source>Budget version</source>
        <translation>예산 버전</translation>
    </message>
    <message>
        <source>Reallocation</source>
        <translation>재배분</translation>
    </message>
    <message>
        <source>Amount moved</source>
        <translation>옮긴 금액</translation>
    </message>
    <message>
        <source>Assignment rule</source>
        <translation>배정 규칙</translation>
    </message>
    <message>
        <source>Alert threshold</source>
        <translation>경보 기준</translation>
    </message>
    <message>
        <source>Budget alert</source>
        <translation>예산 경보</translation>
    </message>
    <message>
        <source>Measured benefit</source>
        <translation>측정한 편익</translation>
    </message>
    <message>
        <source>Pieces of work done</source>
        <translation>처리 건수</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>청구서</translation>
    </message>
    <message>
        <source>Column mapping</source>
        <translation>열 연결</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>청구</translation>
    </message>
    <message>
        <source>Count data quality</source>
        <translation>데이터 품질 반영</translation>
    </message>
    <message>
        <source>On: poor data lower the benefits in every result. Off: their quality is only shown.</source>
        <translation>켜면 데이터 품질이 낮은 만큼 모든 결과에서 편익을 줄입니다. 끄면 품질을 보여 주기만 합니다.</translation>
    </message>
    <message>
        <source>Left with the worst data</source>
        <translation>최저 품질에서 남는 편익</translation>
    </message>
    <message>
        <source>The share of a benefit that remains with data of quality 0.</source>
        <translation>데이터 품질이 0점일 때 남는 편익의 비율입니다.</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>데이터 출처</translation>
    </message>
    <message>
        <source>What you call these data, such as the archive of enquiries.</source>
        <translation>이 데이터를 부르는 이름입니다. 예: 문의 이력</translation>
    </message>
    <message>
        <source>Who answers for these data.</source>
        <translation>이 데이터를 책임지는 사람입니다.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>보관 시스템</translation>
    </message>
    <message>
        <source>The system, folder or service that holds them.</source>
        <translation>데이터가 있는 시스템, 폴더 또는 서비스입니다.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>보관 장소</translation>
    </message>
    <message>
        <source>On your own premises, in a cloud in this country, or in a cloud abroad.</source>
        <translation>사내, 국내 클라우드, 국외 클라우드 가운데 어디에 있는지 고릅니다.</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Whether persons can be recognised in them; health, beliefs and the like are sensitive.</source>
        <translation>개인을 알아볼 수 있는지 고릅니다. 건강이나 신념 같은 정보는 민감정보입니다.</translation>
    </message>
    <message>
        <source>Who may see them</source>
        <translation>접근 권한</translation>
    </message>
    <message>
        <source>The persons or roles that have access.</source>
        <translation>데이터를 볼 수 있는 사람이나 역할입니다.</translation>
    </message>
    <message>
        <source>Protected by</source>
        <translation>보호 조치</translation>
    </message>
    <message>
        <source>What is done before they are sent to a model: masked, cut, made anonymous.</source>
        <translation>모델에 보내기 전에 하는 처리입니다. 예: 가림, 삭제, 익명화</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>정확성</translation>
    </message>
    <message>
        <source>How much of it is right, from 0 to 100.</source>
        <translation>내용이 얼마나 맞는지 0점에서 100점으로 매깁니다.</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>완전성</translation>
    </message>
    <message>
        <source>How much of what is needed is there, from 0 to 100.</source>
        <translation>필요한 내용이 얼마나 채워져 있는지 0점에서 100점으로 매깁니다.</translation>
    </message>
    <message>
        <source>Consistency</source>
        <translation>일관성</translation>
    </message>
    <message>
        <source>How far the same thing is written the same way everywhere, from 0 to 100.</source>
        <translation>같은 내용이 어디에서나 같게 적혀 있는지 0점에서 100점으로 매깁니다.</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>최신성</translation>
    </message>
    <message>
        <source>How up to date it is, from 0 to 100.</source>
        <translation>얼마나 최근 상태인지 0점에서 100점으로 매깁니다.</translation>
    </message>
    <message>
        <source>Uniqueness</source>
        <translation>고유성</translation>
    </message>
    <message>
        <source>How free of duplicates it is, from 0 to 100.</source>
        <translation>중복이 얼마나 없는지 0점에서 100점으로 매깁니다.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>How much each of the five scores counts in the quality.</source>
        <translation>다섯 점수를 품질에 각각 얼마나 반영하는지 정합니다.</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>품질 규칙</translation>
    </message>
    <message>
        <source>What is checked, and what share of the records must hold to it.</source>
        <translation>무엇을 확인하고 몇 %가 지켜야 하는지 정한 규칙입니다.</translation>
    </message>
    <message>
        <source>Work units</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>The repeated tasks that use these data.</source>
        <translation>이 데이터를 쓰는 반복 업무입니다.</translation>
    </message>
    <message>
        <source>Weight of accuracy</source>
        <translation>정확성 가중치</translation>
    </message>
    <message>
        <source>How much accuracy counts beside the other scores; 0 leaves it out.</source>
        <translation>다른 점수에 견주어 정확성을 얼마나 반영하는지 정합니다. 0이면 반영하지 않습니다.</translation>
    </message>
    <message>
        <source>Weight of completeness</source>
        <translation>완전성 가중치</translation>
    </message>
    <message>
        <source>How much completeness counts beside the other scores; 0 leaves it out.</source>
        <translation>다른 점수에 견주어 완전성을 얼마나 반영하는지 정합니다. 0이면 반영하지 않습니다.</translation>
    </message>
    <message>
        <source>Weight of consistency</source>
        <translation>일관성 가중치</translation>
    </message>
    <message>
        <source>How much consistency counts beside the other scores; 0 leaves it out.</source>
        <translation>다른 점수에 견주어 일관성을 얼마나 반영하는지 정합니다. 0이면 반영하지 않습니다.</translation>
    </message>
    <message>
        <source>Weight of timeliness</source>
        <translation>최신성 가중치</translation>
    </message>
    <message>
        <source>How much timeliness counts beside the other scores; 0 leaves it out.</source>
        <translation>다른 점수에 견주어 최신성을 얼마나 반영하는지 정합니다. 0이면 반영하지 않습니다.</translation>
    </message>
    <message>
        <source>Weight of uniqueness</source>
        <translation>고유성 가중치</translation>
    </message>
    <message>
        <source>How much uniqueness counts beside the other scores; 0 leaves it out.</source>
        <translation>다른 점수에 견주어 고유성을 얼마나 반영하는지 정합니다. 0이면 반영하지 않습니다.</translation>
    </message>
    <message>
        <source>Checked for</source>
        <translation>점검 대상</translation>
    </message>
    <message>
        <source>What the rule speaks about: accuracy, completeness, consistency, timeliness or duplicates.</source>
        <translation>규칙이 다루는 것입니다. 정확성, 완전성, 일관성, 최신성, 중복 가운데 고릅니다.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>What is checked, and how.</source>
        <translation>무엇을 어떻게 확인하는지 적습니다.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>목표</translation>
    </message>
    <message>
        <source>The share of the records that must hold to it; of duplicates, the share that is allowed.</source>
        <translation>규칙을 지켜야 하는 레코드의 비율입니다. 중복은 허용하는 비율입니다.</translation>
    </message>
    <message>
        <source>Last measured</source>
        <translation>최근 측정값</translation>
    </message>
    <message>
        <source>The share that was found last; empty: not measured yet.</source>
        <translation>마지막으로 잰 비율입니다. 비워 두면 아직 재지 않은 것입니다.</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>체크리스트</translation>
    </message>
    <message>
        <source>The checklist that the item stands in.</source>
        <translation>이 항목이 들어 있는 체크리스트입니다.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>What must be true or done.</source>
        <translation>갖추거나 해야 하는 일입니다.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>How far it is; what does not apply is not counted.</source>
        <translation>어디까지 되었는지 고릅니다. 해당 없는 항목은 세지 않습니다.</translation>
    </message>
    <message>
        <source>Who sees to it.</source>
        <translation>이 항목을 챙기는 사람입니다.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>기한</translation>
    </message>
    <message>
        <source>The day by which it must be done.</source>
        <translation>끝내야 하는 날입니다.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증빙</translation>
    </message>
    <message>
        <source>What shows that it is done: a document, a setting, a date.</source>
        <translation>끝났음을 보여 주는 문서, 설정, 날짜 등을 적습니다.</translation>
    </message>
    <message>
        <source>Linked cost item</source>
        <translation>연결된 비용 항목</translation>
    </message>
    <message>
        <source>The cost item of the plan that pays for it; without one it costs nothing.</source>
        <translation>이 항목에 드는 돈을 담은 계획의 비용 항목입니다. 없으면 비용이 들지 않습니다.</translation>
    </message>
    <message>
        <source>What may go wrong.</source>
        <translation>잘못될 수 있는 일입니다.</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>발생 가능성</translation>
    </message>
    <message>
        <source>From 1 (rare) to 5 (almost certain); empty: not rated yet.</source>
        <translation>1은 드묾, 5는 거의 확실함입니다. 비워 두면 아직 평가하지 않은 것입니다.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>영향도</translation>
    </message>
    <message>
        <source>From 1 (slight) to 5 (threatens the firm); empty: not rated yet.</source>
        <translation>1은 가벼움, 5는 회사를 위협함입니다. 비워 두면 아직 평가하지 않은 것입니다.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>대응</translation>
    </message>
    <message>
        <source>What you do about it: avoid, reduce, transfer or accept it.</source>
        <translation>위험을 어떻게 다룰지 고릅니다. 회피, 감소, 전가, 수용이 있습니다.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>대응 계획</translation>
    </message>
    <message>
        <source>What is done about it, and when.</source>
        <translation>무엇을 언제 하는지 적습니다.</translation>
    </message>
    <message>
        <source>Who watches it and acts.</source>
        <translation>이 위험을 지켜보고 대응하는 사람입니다.</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>다음 점검일</translation>
    </message>
    <message>
        <source>The day on which it is looked at again.</source>
        <translation>이 위험을 다시 살펴볼 날입니다.</translation>
    </message>
    <message>
        <source>The cost item of the plan that pays for the response.</source>
        <translation>대응에 드는 돈을 담은 계획의 비용 항목입니다.</translation>
    </message>
    <message>
        <source>Linked KPI</source>
        <translation>연결된 KPI</translation>
    </message>
    <message>
        <source>The KPI of the kind “Risk reduced” that puts this risk in money.</source>
        <translation>이 위험을 금액으로 나타내는 ‘위험 감소’ 유형의 KPI입니다.</translation>
    </message>
    <message>
        <source>Form of the roadmap</source>
        <translation>로드맵 형식</translation>
    </message>
    <message>
        <source>Nine steps, or four phases in eight weeks for the smallest firms.</source>
        <translation>9단계, 또는 가장 작은 회사를 위한 8주 4단계 가운데 고릅니다.</translation>
    </message>
    <message>
        <source>Start of the roadmap</source>
        <translation>로드맵 시작일</translation>
    </message>
    <message>
        <source>The first day; empty means the first day of the project&apos;s first month.</source>
        <translation>첫날입니다. 비워 두면 프로젝트가 시작하는 달의 첫날입니다.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>What you call this step or milestone.</source>
        <translation>이 단계나 마일스톤의 이름입니다.</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>The first day; empty leaves it to the schedule.</source>
        <translation>첫날입니다. 비워 두면 일정에 따라 정해집니다.</translation>
    </message>
    <message>
        <source>Ends on</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>The last day; the same as the first makes a milestone.</source>
        <translation>마지막 날입니다. 시작일과 같으면 마일스톤입니다.</translation>
    </message>
    <message>
        <source>Own order</source>
        <translation>순서 직접 정하기</translation>
    </message>
    <message>
        <source>On: what you chose must come before. Off: the order that the roadmap ships with.</source>
        <translation>켜면 직접 고른 선행 단계를 따르고, 끄면 기본 순서를 따릅니다.</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>선행 단계</translation>
    </message>
    <message>
        <source>The steps that must be done before this one.</source>
        <translation>이 단계보다 먼저 끝나야 하는 단계입니다.</translation>
    </message>
    <message>
        <source>Who sees this step through.</source>
        <translation>이 단계를 끝까지 챙기는 사람입니다.</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>완료일</translation>
    </message>
    <message>
        <source>The day it was ticked off by hand.</source>
        <translation>직접 완료로 표시한 날입니다.</translation>
    </message>
    <message>
        <source>What others should know about this step.</source>
        <translation>이 단계에서 함께 알아야 할 내용입니다.</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>게이트</translation>
    </message>
    <message>
        <source>Which gate the condition belongs to.</source>
        <translation>조건이 속한 게이트입니다.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>What must hold before the gate opens.</source>
        <translation>게이트가 열리기 전에 갖추어야 하는 것입니다.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>The checklist, item or KPI that is meant; empty: all of them.</source>
        <translation>가리키는 체크리스트, 항목 또는 KPI입니다. 비워 두면 전체입니다.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>The figure that must be reached or kept.</source>
        <translation>이르거나 지켜야 하는 값입니다.</translation>
    </message>
    <message>
        <source>The gate that was passed though it was closed.</source>
        <translation>닫혀 있었지만 통과한 게이트입니다.</translation>
    </message>
    <message>
        <source>Overridden by</source>
        <translation>예외 승인자</translation>
    </message>
    <message>
        <source>Who takes responsibility for passing the closed gate.</source>
        <translation>닫힌 게이트의 통과를 책임지는 사람입니다.</translation>
    </message>
    <message>
        <source>Why the gate is passed all the same; it stays in the change log.</source>
        <translation>그래도 통과하는 이유이며 감사 로그에 남습니다.</translation>
    </message>
    <message>
        <source>The day of the override.</source>
        <translation>예외 승인한 날입니다.</translation>
    </message>
    <message>
        <source>Start of the pilot</source>
        <translation>파일럿 시작일</translation>
    </message>
    <message>
        <source>The first day of the pilot.</source>
        <translation>파일럿의 첫날입니다.</translation>
    </message>
    <message>
        <source>Length of the pilot</source>
        <translation>파일럿 기간</translation>
    </message>
    <message>
        <source>How many weeks it lasts; 8 to 12 are usual, 4 to 8 for a small trial.</source>
        <translation>파일럿을 하는 주 수입니다. 보통 8~12주, 작은 시험은 4~8주입니다.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>채널</translation>
    </message>
    <message>
        <source>The one channel to begin with, such as e-mail or chat.</source>
        <translation>처음 시작할 채널 하나입니다. 예: 이메일, 채팅</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>What the pilot includes, and what it leaves out.</source>
        <translation>파일럿에 넣는 것과 빼는 것을 적습니다.</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>이해관계자</translation>
    </message>
    <message>
        <source>The two or three people who must agree with the outcome.</source>
        <translation>결과에 동의해야 하는 두세 사람입니다.</translation>
    </message>
    <message>
        <source>Success when</source>
        <translation>성공 기준</translation>
    </message>
    <message>
        <source>When the pilot counts as a success, in words.</source>
        <translation>파일럿을 성공으로 보는 경우를 글로 적습니다.</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>중단 기준</translation>
    </message>
    <message>
        <source>When the pilot is stopped, in words.</source>
        <translation>파일럿을 중단하는 경우를 글로 적습니다.</translation>
    </message>
    <message>
        <source>Extend when</source>
        <translation>연장 기준</translation>
    </message>
    <message>
        <source>When the pilot goes on measuring, in words.</source>
        <translation>파일럿을 더 이어 가는 경우를 글로 적습니다.</translation>
    </message>
    <message>
        <source>Criteria fixed on</source>
        <translation>기준 확정일</translation>
    </message>
    <message>
        <source>From this day on, a change of the criteria is marked as made after the fact.</source>
        <translation>이날 뒤에 기준을 바꾸면 사후 변경으로 표시합니다.</translation>
    </message>
    <message>
        <source>The KPI that the pilot measures.</source>
        <translation>파일럿에서 재는 KPI입니다.</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>좋아지는 방향</translation>
    </message>
    <message>
        <source>Which way the measured figure should move.</source>
        <translation>잰 값이 어느 쪽으로 움직여야 좋은지 고릅니다.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>What one measured figure counts, such as minutes.</source>
        <translation>잰 값의 단위입니다. 예: 분</translation>
    </message>
    <message>
        <source>The improvement that means go once it is certain.</source>
        <translation>확실해지면 진행으로 판정하는 개선율입니다.</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>최소 기준</translation>
    </message>
    <message>
        <source>If the improvement is certain to stay below this, the pilot stops.</source>
        <translation>개선율이 이보다 낮은 것이 확실해지면 중단으로 판정합니다.</translation>
    </message>
    <message>
        <source>Effect hoped for</source>
        <translation>기대 효과</translation>
    </message>
    <message>
        <source>The improvement that the sample must be able to show; empty means the target.</source>
        <translation>표본으로 확인할 수 있어야 하는 개선율입니다. 비워 두면 목표와 같습니다.</translation>
    </message>
    <message>
        <source>The KPI that this figure belongs to.</source>
        <translation>이 값이 속한 KPI입니다.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>구간</translation>
    </message>
    <message>
        <source>Before the pilot (baseline), or during it.</source>
        <translation>파일럿 전(베이스라인)인지 파일럿 중인지 고릅니다.</translation>
    </message>
    <message>
        <source>The day of the item, or the first day of the week.</source>
        <translation>그 건의 날짜 또는 그 주의 첫날입니다.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>What was measured: of one item, or the mean of a week.</source>
        <translation>한 건의 측정값 또는 한 주의 평균입니다.</translation>
    </message>
    <message>
        <source>Items behind it</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>How many items the value is the mean of; 1 is a single one.</source>
        <translation>몇 건의 평균인지 적습니다. 1이면 한 건입니다.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>성수기·비수기</translation>
    </message>
    <message>
        <source>Taken in a peak or a slack season.</source>
        <translation>성수기나 비수기에 잰 값입니다.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>캠페인</translation>
    </message>
    <message>
        <source>Taken during a campaign or another special event.</source>
        <translation>캠페인이나 특별한 행사 중에 잰 값입니다.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Kept, but not counted; the note says why.</source>
        <translation>남겨 두지만 계산하지 않습니다. 이유는 메모에 적습니다.</translation>
    </message>
    <message>
        <source>What is special about this figure.</source>
        <translation>이 값에서 눈여겨볼 점입니다.</translation>
    </message>
    <message>
        <source>The day of the decision.</source>
        <translation>결정한 날입니다.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Go, stop or extend.</source>
        <translation>진행, 중단, 연장 가운데 고릅니다.</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>결정자</translation>
    </message>
    <message>
        <source>Who made the decision.</source>
        <translation>결정한 사람입니다.</translation>
    </message>
    <message>
        <source>Why it was decided so.</source>
        <translation>그렇게 결정한 이유입니다.</translation>
    </message>
    <message>
        <source>Scale stage</source>
        <translation>확장 단계</translation>
    </message>
    <message>
        <source>What you call this stage of the scale plan.</source>
        <translation>확장 계획에서 이 단계를 부르는 이름입니다.</translation>
    </message>
    <message>
        <source>Starts in</source>
        <translation>시작 월</translation>
    </message>
    <message>
        <source>The month in which the stage begins, as 2027-01.</source>
        <translation>이 단계가 시작하는 달입니다. 예: 2027-01</translation>
    </message>
    <message>
        <source>Months of the stage</source>
        <translation>단계 기간</translation>
    </message>
    <message>
        <source>How many months it takes to reach the share.</source>
        <translation>목표 비율에 이르기까지 걸리는 개월 수입니다.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>The departments that join; none chosen means all.</source>
        <translation>참여하는 부서입니다. 고르지 않으면 전체입니다.</translation>
    </message>
    <message>
        <source>Share of the work</source>
        <translation>업무 비율</translation>
    </message>
    <message>
        <source>How much of their volume it reaches at the end of the stage, earlier stages included.</source>
        <translation>단계가 끝날 때 이르는 업무량의 비율입니다. 앞 단계를 포함합니다.</translation>
    </message>
    <message>
        <source>Model from here on</source>
        <translation>이후 모델</translation>
    </message>
    <message>
        <source>The step of the ladder that answers from this stage on; none keeps the plan&apos;s models.</source>
        <translation>이 단계부터 답하는 모델입니다. 고르지 않으면 계획의 모델을 그대로 씁니다.</translation>
    </message>
    <message>
        <source>Budget of the stage</source>
        <translation>단계 예산</translation>
    </message>
    <message>
        <source>What the whole stage may cost, in the project&apos;s currency.</source>
        <translation>이 단계 전체에 쓸 수 있는 금액이며 프로젝트 통화로 적습니다.</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>선행 점검 항목</translation>
    </message>
    <message>
        <source>The checklist items that must be done first.</source>
        <translation>먼저 끝나야 하는 체크리스트 항목입니다.</translation>
    </message>
    <message>
        <source>Who answers for this stage.</source>
        <translation>이 단계를 책임지는 사람입니다.</translation>
    </message>
    <message>
        <source>True of us</source>
        <translation>해당</translation>
    </message>
    <message>
        <source>Ticked: this card describes the firm.</source>
        <translation>표시하면 이 카드가 회사에 해당한다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>The answer in your own words.</source>
        <translation>직접 적는 답입니다.</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>What is claimed, in a few words.</source>
        <translation>주장을 짧게 적습니다.</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Who says it, and where.</source>
        <translation>누가 어디에서 말했는지 적습니다.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>The year of the source; an old figure may be out of date.</source>
        <translation>출처의 연도입니다. 오래된 수치는 지금과 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>Kind of claim</source>
        <translation>주장 유형</translation>
    </message>
    <message>
        <source>Costs and benefits over time, present values of a study, or a figure for context.</source>
        <translation>기간별 비용과 편익, 연구의 현재가치, 참고용 수치 가운데 고릅니다.</translation>
    </message>
    <message>
        <source>The currency of the claim; empty means the project&apos;s.</source>
        <translation>주장의 통화입니다. 비워 두면 프로젝트 통화입니다.</translation>
    </message>
    <message>
        <source>Initial cost</source>
        <translation>초기 비용</translation>
    </message>
    <message>
        <source>What is paid at the beginning, as the claim states it.</source>
        <translation>주장에 나온 처음에 내는 비용입니다.</translation>
    </message>
    <message>
        <source>Initial cost called monthly</source>
        <translation>초기 비용을 매월이라고 함</translation>
    </message>
    <message>
        <source>On: the claim says that the initial cost is paid every month.</source>
        <translation>켜면 주장이 초기 비용을 매월 내는 돈으로 말한다는 뜻입니다.</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>What it costs in a month, as the claim states it.</source>
        <translation>주장에 나온 한 달 비용입니다.</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>연 비용</translation>
    </message>
    <message>
        <source>What it costs in a year, as the claim states it.</source>
        <translation>주장에 나온 한 해 비용입니다.</translation>
    </message>
    <message>
        <source>Benefit a month</source>
        <translation>월 편익</translation>
    </message>
    <message>
        <source>What it brings in a month, as the claim states it.</source>
        <translation>주장에 나온 한 달 편익입니다.</translation>
    </message>
    <message>
        <source>Benefit a year</source>
        <translation>연 편익</translation>
    </message>
    <message>
        <source>What it brings in a year, as the claim states it.</source>
        <translation>주장에 나온 한 해 편익입니다.</translation>
    </message>
    <message>
        <source>Months of the claim</source>
        <translation>대상 기간</translation>
    </message>
    <message>
        <source>How many months the claim speaks of.</source>
        <translation>주장이 말하는 개월 수입니다.</translation>
    </message>
    <message>
        <source>Present value of the costs</source>
        <translation>비용의 현재가치</translation>
    </message>
    <message>
        <source>All costs discounted to today, as the study states them.</source>
        <translation>연구가 밝힌 비용을 현재로 할인한 금액입니다.</translation>
    </message>
    <message>
        <source>NPV, low</source>
        <translation>순현재가치 하한</translation>
    </message>
    <message>
        <source>The low end of the net present value that the study states.</source>
        <translation>연구가 밝힌 순현재가치의 낮은 쪽입니다.</translation>
    </message>
    <message>
        <source>NPV, high</source>
        <translation>순현재가치 상한</translation>
    </message>
    <message>
        <source>The high end of the net present value that the study states.</source>
        <translation>연구가 밝힌 순현재가치의 높은 쪽입니다.</translation>
    </message>
    <message>
        <source>Claimed payback</source>
        <translation>주장한 회수 기간</translation>
    </message>
    <message>
        <source>After how many months it is said to pay back.</source>
        <translation>몇 개월 만에 회수한다고 하는지 적습니다.</translation>
    </message>
    <message>
        <source>Claimed amount</source>
        <translation>주장한 금액</translation>
    </message>
    <message>
        <source>The money it is said to bring over the months of the claim.</source>
        <translation>대상 기간에 얻는다고 하는 금액입니다.</translation>
    </message>
    <message>
        <source>Claimed ROI, low</source>
        <translation>주장한 ROI 하한</translation>
    </message>
    <message>
        <source>The low end of the ROI that is claimed; a single figure stands here.</source>
        <translation>주장한 ROI의 낮은 쪽입니다. 값이 하나면 여기에 적습니다.</translation>
    </message>
    <message>
        <source>Claimed ROI, high</source>
        <translation>주장한 ROI 상한</translation>
    </message>
    <message>
        <source>The high end of the ROI that is claimed.</source>
        <translation>주장한 ROI의 높은 쪽입니다.</translation>
    </message>
    <message>
        <source>Money called ROI</source>
        <translation>금액을 ROI라고 함</translation>
    </message>
    <message>
        <source>On: the claim calls an amount of money ROI.</source>
        <translation>켜면 주장이 금액을 ROI라고 부른다는 뜻입니다.</translation>
    </message>
    <message>
        <source>What must be known to read the claim.</source>
        <translation>주장을 읽을 때 알아야 할 점입니다.</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>데이터 품질</translation>
    </message>
    <message>
        <source>Weights of data quality</source>
        <translation>데이터 품질 가중치</translation>
    </message>
    <message>
        <source>Quality rule</source>
        <translation>품질 규칙</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>체크리스트 항목</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>로드맵</translation>
    </message>
    <message>
        <source>Step of the roadmap</source>
        <translation>로드맵 단계</translation>
    </message>
    <message>
        <source>Gate condition</source>
        <translation>게이트 조건</translation>
    </message>
    <message>
        <source>Gate override</source>
        <translation>게이트 예외 승인</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>파일럿</translation>
    </message>
    <message>
        <source>KPI of the pilot</source>
        <translation>파일럿 KPI</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>관측값</translation>
    </message>
    <message>
        <source>Business model</source>
        <translation>사업 모델</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>What stands on the cover. Empty: the name of the project.</source>
        <translation>표지에 적히는 제목입니다. 비워 두면 프로젝트 이름을 씁니다.</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>작성자</translation>
    </message>
    <message>
        <source>Who answers for the report: a person, an office or a firm.</source>
        <translation>보고서를 책임지는 사람, 부서 또는 회사입니다.</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>보고서 날짜</translation>
    </message>
    <message>
        <source>The day that stands on the cover. Empty: the day on which the report is made.</source>
        <translation>표지에 적히는 날짜입니다. 비워 두면 보고서를 만든 날짜를 씁니다.</translation>
    </message>
    <message>
        <source>Confidentiality line</source>
        <translation>대외비 문구</translation>
    </message>
    <message>
        <source>Stands on the cover and at the foot of every page, such as “Confidential”.</source>
        <translation>표지와 모든 쪽의 아래에 적힙니다. 예: “대외비”</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>보고서 언어</translation>
    </message>
    <message>
        <source>May differ from the language of the program.</source>
        <translation>프로그램 언어와 달라도 됩니다.</translation>
    </message>
    <message>
        <source>Money in the report</source>
        <translation>보고서의 금액 단위</translation>
    </message>
    <message>
        <source>In what steps the report writes money.</source>
        <translation>보고서에 금액을 적는 단위입니다.</translation>
    </message>
    <message>
        <source>Currency of the report</source>
        <translation>보고서 통화</translation>
    </message>
    <message>
        <source>Another currency than the project&apos;s needs its exchange rate in the project; figures are converted at that rate.</source>
        <translation>프로젝트 통화가 아닌 통화를 쓰려면 그 환율이 프로젝트에 있어야 합니다. 결과 금액은 그 환율로 환산합니다.</translation>
    </message>
    <message>
        <source>Company colour</source>
        <translation>회사 색상</translation>
    </message>
    <message>
        <source>Colour of headings and lines, such as #1a5fb4.</source>
        <translation>제목과 선의 색상입니다. 예: #1a5fb4</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>A PNG or JPEG picture for the cover; a large one is made smaller.</source>
        <translation>표지에 넣는 PNG 또는 JPEG 그림입니다. 큰 그림은 줄여서 저장합니다.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>표지</translation>
    </message>
    <message>
        <source>A first page with title, client, date and logo.</source>
        <translation>제목, 고객, 날짜, 로고가 들어가는 첫 쪽입니다.</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>A page that lists the sections, with links.</source>
        <translation>각 장으로 이동하는 링크가 있는 목차 쪽입니다.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>What the section is about.</source>
        <translation>이 장이 다루는 내용입니다.</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>보고서에 포함</translation>
    </message>
    <message>
        <source>Off: the section is left out.</source>
        <translation>끄면 이 장을 뺍니다.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Your own heading. Empty: the usual one.</source>
        <translation>직접 정하는 제목입니다. 비워 두면 기본 제목을 씁니다.</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>직접 쓰는 글</translation>
    </message>
    <message>
        <source>Stands at the beginning of the section, before what the program writes.</source>
        <translation>프로그램이 쓰는 내용보다 앞, 장의 처음에 들어갑니다.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Section of the report</source>
        <translation>보고서의 장</translation>
    </message>
</context>
<context>
    <name>FileReason</name>
    <message>
        <source>the folder does not exist</source>
        <translation>폴더가 없습니다</translation>
    </message>
    <message>
        <source>a folder of this name stands there</source>
        <translation>같은 이름의 폴더가 있습니다</translation>
    </message>
    <message>
        <source>it is a device, not a file</source>
        <translation>파일이 아니라 장치입니다</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>권한이 없습니다</translation>
    </message>
    <message>
        <source>a file of this name stands there already</source>
        <translation>같은 이름의 파일이 이미 있습니다</translation>
    </message>
    <message>
        <source>it was removed or replaced meanwhile</source>
        <translation>그사이 삭제되거나 다른 파일로 바뀌었습니다</translation>
    </message>
    <message>
        <source>memory is not enough</source>
        <translation>메모리가 부족합니다</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크에 남은 공간이 없습니다</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>파일이 허용된 크기보다 큽니다</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>읽기 전용 디스크입니다</translation>
    </message>
    <message>
        <source>it does not exist</source>
        <translation>파일이 없습니다</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>이름이 너무 깁니다</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>디스크에 오류가 있습니다</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Goals &amp; KPIs</source>
        <translation>목표와 KPI</translation>
    </message>
    <message>
        <source>Costs &amp; tokens</source>
        <translation>비용과 토큰</translation>
    </message>
    <message>
        <source>ROI &amp; scenarios</source>
        <translation>ROI와 시나리오</translation>
    </message>
    <message>
        <source>Token counter</source>
        <translation>토큰 계산</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>가격표</translation>
    </message>
    <message>
        <source>Ways to save</source>
        <translation>절감 방법</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>민감도</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>Measure first</source>
        <translation>먼저 측정할 것</translation>
    </message>
    <message>
        <source>Budget &amp; FinOps</source>
        <translation>예산·FinOps</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Actual charges</source>
        <translation>실제 청구</translation>
    </message>
    <message>
        <source>Reallocation &amp; review</source>
        <translation>재배분·검토</translation>
    </message>
    <message>
        <source>Realised value</source>
        <translation>실현 가치</translation>
    </message>
    <message>
        <source>Data governance</source>
        <translation>데이터 거버넌스</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>체크리스트</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>위험 관리대장</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>감사 로그</translation>
    </message>
    <message>
        <source>Pilot &amp; roadmap</source>
        <translation>파일럿과 로드맵</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>파일럿</translation>
    </message>
    <message>
        <source>Scale plan</source>
        <translation>확장 계획</translation>
    </message>
    <message>
        <source>Business model</source>
        <translation>사업 모델 점검</translation>
    </message>
    <message>
        <source>Claim check</source>
        <translation>주장 검증</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>포트폴리오</translation>
    </message>
</context>
<context>
    <name>GatesWords</name>
    <message>
        <source>“%1”</source>
        <comment>name</comment>
        <translation>‘%1’</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>Nothing has been charged against a budget yet.</source>
        <translation>아직 예산과 비교할 실제 비용이 없습니다.</translation>
    </message>
    <message>
        <source>It is known once the base case has been simulated.</source>
        <translation>기준 시나리오의 시뮬레이션이 끝나면 알 수 있습니다.</translation>
    </message>
    <message>
        <source>No data source has a score yet.</source>
        <translation>점수를 매긴 데이터 출처가 아직 없습니다.</translation>
    </message>
    <message>
        <source>No risk has been rated yet.</source>
        <translation>평가한 위험이 아직 없습니다.</translation>
    </message>
    <message>
        <source>The plan cannot be calculated at the moment.</source>
        <translation>지금은 계획을 계산할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) now.</source>
        <translation>
            <numerusform>지금 경보 %n건입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>지금 %1입니다.</translation>
    </message>
    <message>
        <source>Now %1 points.</source>
        <translation>지금 %1점입니다.</translation>
    </message>
    <message>
        <source>The pilot has no KPI yet.</source>
        <translation>파일럿에 아직 KPI가 없습니다.</translation>
    </message>
    <message>
        <source>No baseline sample yet: %1.</source>
        <translation>베이스라인 관측값 없음: %1.</translation>
    </message>
    <message>
        <source>Does not say go: %1.</source>
        <translation>아직 ‘진행’이 아님: %1.</translation>
    </message>
    <message>
        <source>No response or no owner: %1.</source>
        <translation>대응이나 책임자 없음: %1.</translation>
    </message>
    <message>
        <source>Not done yet: %1.</source>
        <translation>아직 끝나지 않음: %1.</translation>
    </message>
    <message>
        <source>All checklists together are at least %1 ready</source>
        <translation>모든 체크리스트의 준비도가 %1 이상</translation>
    </message>
    <message>
        <source>Checklist “%1” is at least %2 ready</source>
        <translation>체크리스트 ‘%1’의 준비도가 %2 이상</translation>
    </message>
    <message>
        <source>Checklist item “%1” is done</source>
        <translation>체크리스트 항목 ‘%1’ 완료</translation>
    </message>
    <message>
        <source>Every KPI of the pilot has a baseline sample</source>
        <translation>모든 파일럿 KPI에 베이스라인 관측값이 있음</translation>
    </message>
    <message>
        <source>“%1” has a baseline sample</source>
        <translation>‘%1’에 베이스라인 관측값이 있음</translation>
    </message>
    <message>
        <source>The pilot&apos;s criteria for success, stop and extension are fixed</source>
        <translation>파일럿의 성공·중단·연장 기준을 확정함</translation>
    </message>
    <message>
        <source>The pilot&apos;s figures say go</source>
        <translation>파일럿 수치의 판정이 ‘진행’</translation>
    </message>
    <message>
        <source>The figures of “%1” say go</source>
        <translation>‘%1’ 수치의 판정이 ‘진행’</translation>
    </message>
    <message>
        <source>A budget is frozen</source>
        <translation>예산을 확정함</translation>
    </message>
    <message>
        <source>Spending this year is at most %1 of the budget to date</source>
        <translation>올해 지출이 지금까지 예산의 %1 이하</translation>
    </message>
    <message>
        <source>No budget alert is active</source>
        <translation>켜진 예산 경보가 없음</translation>
    </message>
    <message>
        <source>NPV of the base case is above 0</source>
        <translation>기준 시나리오의 NPV가 0보다 큼</translation>
    </message>
    <message>
        <source>NPV is above 0 with a probability of at least %1</source>
        <translation>순현재가치가 0보다 클 확률이 %1 이상</translation>
    </message>
    <message>
        <source>Data quality is at least %1 points</source>
        <translation>데이터 품질이 %1점 이상</translation>
    </message>
    <message>
        <source>Every risk rated %1 or more has a response and an owner</source>
        <translation>%1점 이상인 모든 위험에 대응과 책임자가 있음</translation>
    </message>
    <message>
        <source>met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>미충족</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>아직 알 수 없음</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>대상 없음</translation>
    </message>
    <message>
        <source>What this condition refers to was deleted. Remove the condition, or add one about something that is there.</source>
        <translation>이 조건이 가리키는 대상이 삭제되었습니다. 조건을 빼거나 지금 있는 대상으로 조건을 새로 추가하십시오.</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>모든 체크리스트</translation>
    </message>
    <message>
        <source>All KPIs of the pilot</source>
        <translation>모든 파일럿 KPI</translation>
    </message>
</context>
<context>
    <name>GoalsArithmetic</name>
    <message>
        <source>Choose the work unit first: its volume is part of the arithmetic.</source>
        <translation>먼저 작업 단위를 고릅니다. 그 처리 건수가 계산에 들어갑니다.</translation>
    </message>
    <message>
        <source>%1 × %2 ÷ 60 × %3 × %4 an hour × %5 = &lt;b&gt;%6 a month&lt;/b&gt;</source>
        <translation>%1 × %2 ÷ 60 × %3 × 시간당 %4 × %5 = &lt;b&gt;월 %6&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 a month × %2 saved = &lt;b&gt;%3 a month&lt;/b&gt;</source>
        <translation>월 %1 × %2 절감 = &lt;b&gt;월 %3&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 a month × %2 more × %3 margin = &lt;b&gt;%4 a month&lt;/b&gt;</source>
        <translation>월 %1 × %2 증가 × 마진 %3 = &lt;b&gt;월 %4&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 × %2 with errors × %3 fewer × %4 an error = &lt;b&gt;%5 a month&lt;/b&gt;</source>
        <translation>%1 × 오류 %2 × %3 감소 × 오류 한 건 %4 = &lt;b&gt;월 %5&lt;/b&gt;</translation>
    </message>
    <message>
        <source>%1 chance a year × %2 loss × %3 less ÷ 12 = &lt;b&gt;%4 a month&lt;/b&gt;</source>
        <translation>연 발생 확률 %1 × 손실 %2 × %3 감소 ÷ 12 = &lt;b&gt;월 %4&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The amount as it stands = &lt;b&gt;%1 a month&lt;/b&gt;</source>
        <translation>적은 금액 그대로 = &lt;b&gt;월 %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Watched beside the money: it adds nothing to the benefit.</source>
        <translation>금액과 나란히 지켜보는 지표로, 편익에 더하지 않습니다.</translation>
    </message>
    <message>
        <source>The plan counts %1 attribution × %2 confidence × %3 in use at most = &lt;b&gt;%4 a month&lt;/b&gt;</source>
        <translation>계획에는 기여율 %1 × 확신도 %2 × 최대 정착 %3 = &lt;b&gt;월 %4&lt;/b&gt;만 넣습니다</translation>
    </message>
    <message>
        <source>The plan counts %1 attribution × %2 confidence × %3 in use at most × %4 data quality = &lt;b&gt;%5 a month&lt;/b&gt;</source>
        <translation>계획에는 기여율 %1 × 확신도 %2 × 최대 정착 %3 × 데이터 품질 %4 = &lt;b&gt;월 %5&lt;/b&gt;만 넣습니다</translation>
    </message>
</context>
<context>
    <name>GovernanceData</name>
    <message>
        <source>not rated</source>
        <translation>평가 전</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>names</comment>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Quality is the weighted mean of the five scores, 0 to 100.</source>
        <translation>품질은 다섯 가지 점수의 가중 평균이며 0~100점입니다.</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>확인 전</translation>
    </message>
    <message>
        <source>met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>미충족</translation>
    </message>
    <message>
        <source>Quality rules and targets</source>
        <translation>품질 규칙과 목표</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Of duplicates at most the target is allowed, of all else at least the target is wanted.</source>
        <translation>중복은 목표 이하, 나머지는 목표 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>What the quality of the data does to the result</source>
        <translation>데이터 품질이 결과에 미치는 영향</translation>
    </message>
    <message>
        <source>Data quality of the project</source>
        <translation>프로젝트의 데이터 품질</translation>
    </message>
    <message>
        <source>NPV without the data-quality factor</source>
        <translation>데이터 품질을 반영하지 않은 순현재가치(NPV)</translation>
    </message>
    <message>
        <source>counted in this report</source>
        <translation>이 보고서의 기준</translation>
    </message>
    <message>
        <source>NPV with the data-quality factor</source>
        <translation>데이터 품질을 반영한 순현재가치(NPV)</translation>
    </message>
    <message>
        <source>Base case. The factor is switched on: every result counts it.</source>
        <translation>기준 시나리오입니다. 데이터 품질 계수를 켜 두어 모든 결과에 반영했습니다.</translation>
    </message>
    <message>
        <source>Base case. The factor is switched off: no result counts it.</source>
        <translation>기준 시나리오입니다. 데이터 품질 계수를 꺼 두어 어떤 결과에도 반영하지 않았습니다.</translation>
    </message>
    <message>
        <source>A map of the data: from the sources over the work units to the models that see them.</source>
        <translation>데이터가 출처에서 작업 단위를 거쳐 모델로 가는 흐름을 나타낸 그림입니다.</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>데이터 출처</translation>
    </message>
    <message>
        <source>No data source is listed yet: enter them on the page “Data governance”.</source>
        <translation>등록한 데이터 출처가 아직 없습니다. ‘데이터 거버넌스’ 페이지에서 입력하십시오.</translation>
    </message>
    <message>
        <source>Work units without a data source: %1.</source>
        <translation>데이터 출처가 없는 작업 단위: %1.</translation>
    </message>
</context>
<context>
    <name>GovernanceGates</name>
    <message>
        <source>Passed while closed</source>
        <translation>닫힌 게이트 예외 승인 내역</translation>
    </message>
    <message>
        <source>%1 of %2 conditions are met.</source>
        <translation>조건 %2개 중 %1개를 충족했습니다.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>gate, its state</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>조건</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>What is, and what is missing</source>
        <translation>현재 상황과 부족한 것</translation>
    </message>
</context>
<context>
    <name>GovernanceLists</name>
    <message>
        <source>Item</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>체크리스트</translation>
    </message>
    <message>
        <source>Overdue items first, then by day; items without a day last.</source>
        <translation>기한이 지난 항목부터 기한 순이며, 기한이 없는 항목은 마지막입니다.</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>체크리스트 항목</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>체크리스트</translation>
    </message>
    <message>
        <source>Items that apply</source>
        <translation>해당 항목</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>기한 지남</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>준비도</translation>
    </message>
    <message>
        <source>All checklists</source>
        <translation>모든 체크리스트</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>%1 기준입니다.</translation>
    </message>
    <message>
        <source>What controls cost</source>
        <translation>통제에 드는 비용</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>통제 대상</translation>
    </message>
    <message>
        <source>Kept in hand as</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Over the horizon</source>
        <translation>계획 기간 합계</translation>
    </message>
    <message>
        <source>These cost items are part of the plan&apos;s costs, before contingency. One that serves several controls stands in several rows.</source>
        <translation>계획의 비용에 이미 들어 있는 금액이며 예비비를 더하기 전입니다. 여러 통제에 쓰이는 비용은 여러 행에 나옵니다.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>The risk register is empty: take the usual risks over on the page “Risk register”.</source>
        <translation>위험 관리대장이 비어 있습니다. ‘위험 관리대장’ 페이지에서 흔한 위험을 가져오십시오.</translation>
    </message>
    <message>
        <source>A matrix of likelihood and impact with the numbers of the risks.</source>
        <translation>위험 번호를 발생 가능성과 영향도에 따라 배치한 표 그림입니다.</translation>
    </message>
    <message>
        <source>Score is likelihood times impact, 1 to 25; from 12 on it is high.</source>
        <translation>점수는 발생 가능성 × 영향도(1~25점)이며, 12점부터 높은 위험입니다.</translation>
    </message>
    <message>
        <source>Open items with an owner or a day</source>
        <translation>담당자나 기한이 있는 남은 항목</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <comment>items</comment>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>checklist: its items</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) are not rated yet.</source>
        <translation>
            <numerusform>위험 %n건은 아직 평가하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open items that have neither an owner nor a day</source>
        <translation>담당자도 기한도 없는 남은 항목</translation>
    </message>
</context>
<context>
    <name>GovernanceSection</name>
    <message>
        <source>Of the %1 checklist items that apply, %2 are done (%3).</source>
        <translation>해당하는 체크리스트 항목 %1개 중 %2개를 완료했습니다(%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are overdue.</source>
        <translation>
            <numerusform>기한이 지난 항목은 %n개입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The largest risk is “%1” (%2).</source>
        <translation>가장 큰 위험: ‘%1’(%2).</translation>
    </message>
    <message>
        <source>No data source, checklist item or risk has been entered yet: start on the pages “Data governance”, “Checklists” and “Risk register”.</source>
        <translation>데이터 출처, 체크리스트, 위험 가운데 입력한 것이 아직 없습니다. ‘데이터 거버넌스’, ‘체크리스트’, ‘위험 관리대장’ 페이지에서 시작하십시오.</translation>
    </message>
</context>
<context>
    <name>InformationSection</name>
    <message>
        <source>Value of perfect knowledge (EVPI)</source>
        <translation>완전 정보의 가치(EVPI)</translation>
    </message>
    <message>
        <source>the most that any measuring may cost</source>
        <translation>측정에 쓸 수 있는 최대 금액</translation>
    </message>
    <message>
        <source>Expected NPV</source>
        <translation>기대 순현재가치</translation>
    </message>
    <message>
        <source>decision as things stand: %1</source>
        <translation>현재 기준 결정: %1</translation>
    </message>
    <message>
        <source>share of trials with NPV not above 0</source>
        <translation>순현재가치가 0 이하인 시행의 비율</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>low, high</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>What knowing each input is worth, and what measuring it costs</source>
        <translation>입력값별 정보 가치와 측정 비용</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력값</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Worth (EVPPI)</source>
        <translation>정보 가치(EVPPI)</translation>
    </message>
    <message>
        <source>Cost of measuring</source>
        <translation>측정 비용</translation>
    </message>
    <message>
        <source>Worth less cost</source>
        <translation>가치 − 비용</translation>
    </message>
    <message>
        <source>In the pilot</source>
        <translation>파일럿 측정</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message numerus="yes">
        <source>%n further input(s) is (are) worth less.</source>
        <translation>
            <numerusform>그 밖의 입력값 %n개는 가치가 더 작습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further uncertain input(s): knowing any one of them would change no decision.</source>
        <translation>
            <numerusform>그 밖의 불확실한 입력값 %n개는 하나를 알아도 결정이 바뀌지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No input has a low and a high value, so there is nothing to find out. They are entered beside each input on the pages Goals &amp; KPIs and Costs &amp; tokens.</source>
        <translation>낮은 값과 높은 값이 있는 입력값이 없어 정보 가치를 계산할 수 없습니다. 범위는 “목표와 KPI”, “비용과 토큰” 화면에서 입력값마다 입력합니다.</translation>
    </message>
    <message>
        <source>The value of information follows from a simulation, and none was run. It is run on the page Simulation.</source>
        <translation>정보 가치는 시뮬레이션으로 계산하는데, 아직 실행하지 않았습니다. “시뮬레이션” 화면에서 실행합니다.</translation>
    </message>
    <message>
        <source>The decision is to go ahead if expected NPV is above 0, and else to do nothing. Knowing an input before deciding is worth as much as it improves that decision on average.</source>
        <translation>기대 순현재가치가 0보다 크면 추진하고, 그렇지 않으면 추진하지 않는다고 봅니다. 정보 가치는 결정하기 전에 입력값을 알 때 그 결정이 평균적으로 얼마나 나아지는지를 금액으로 나타낸 것입니다.</translation>
    </message>
    <message>
        <source>What knowing each input is worth, beside what measuring it costs.</source>
        <translation>입력값별 정보 가치와 측정 비용을 나란히 보여 줍니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain input(s): knowing any one of them would change no decision.</source>
        <translation>
            <numerusform>불확실한 입력값 %n개 가운데 어느 하나를 알아도 결정이 바뀌지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Probability of NPV at or below 0</source>
        <translation>순현재가치가 0 이하일 확률</translation>
    </message>
</context>
<context>
    <name>InputWords</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준</translation>
    </message>
</context>
<context>
    <name>LogValues</name>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>an uncertain value and its range</comment>
        <translation>%1 (%2 ~ %3)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, rows added: %2</source>
        <comment>file of an import</comment>
        <translation>%1, 추가한 행: %2</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message>
        <source>Entry %1 was changed after the fact.</source>
        <translation>기록 %1번이 나중에 변경되었습니다.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 were removed.</source>
        <translation>기록 %1번부터 %2번까지 삭제되었습니다.</translation>
    </message>
    <message>
        <source>Entry %1 was removed.</source>
        <translation>기록 %1번이 삭제되었습니다.</translation>
    </message>
    <message>
        <source>Entry %1 does not stand in its own place.</source>
        <translation>기록 %1번이 원래 자리에 있지 않습니다.</translation>
    </message>
    <message>
        <source>The log was cut off: entries %1 to %2 are missing at the end.</source>
        <translation>로그 끝이 잘렸습니다. 기록 %1번부터 %2번까지 없습니다.</translation>
    </message>
    <message>
        <source>The log was cut off: entry %1 is missing at the end.</source>
        <translation>로그 끝이 잘렸습니다. 기록 %1번이 없습니다.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>생성</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>실적</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>예외 승인</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>Noted by the program</source>
        <translation>프로그램 기록</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Actual charges, import %1</source>
        <translation>실적 가져오기 %1</translation>
    </message>
    <message>
        <source>Source of “%1”</source>
        <translation>‘%1’ 근거</translation>
    </message>
    <message>
        <source>How “%1” can be measured</source>
        <translation>‘%1’ 측정 방법</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>thing · field</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 ‘%2’</translation>
    </message>
    <message>
        <source>%1 “%2” · %3</source>
        <translation>%1 ‘%2’ · %3</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>아직 기록이 없습니다.</translation>
    </message>
    <message>
        <source>The chain is unbroken: it has one entry (hash %1…).</source>
        <translation>기록 1개가 온전하며, 바뀌거나 빠진 것이 없습니다(해시 %1…).</translation>
    </message>
    <message>
        <source>The chain is unbroken: %1 entries (hash of the last: %2…).</source>
        <translation>기록 %1개가 온전하며, 바뀌거나 빠진 것이 없습니다(마지막 해시 %2…).</translation>
    </message>
    <message>
        <source>More of the log does not hold either.</source>
        <translation>이 밖에도 온전하지 않은 기록이 있습니다.</translation>
    </message>
    <message>
        <source>Changes are logged without a name, because the account on this computer has none.</source>
        <translation>이 컴퓨터의 계정에 이름이 없어 변경을 이름 없이 기록합니다.</translation>
    </message>
    <message>
        <source>Your changes are logged under “%1”, the name of your account on this computer. It says who was signed in, and proves no more than that.</source>
        <translation>변경은 이 컴퓨터의 계정 이름인 ‘%1’ 이름으로 기록됩니다. 누가 로그인했는지 알려 줄 뿐, 그 이상을 증명하지는 않습니다.</translation>
    </message>
    <message>
        <source>Version of the file format</source>
        <translation>파일 형식 버전</translation>
    </message>
</context>
<context>
    <name>MeasureCharts</name>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력값</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Worth up to (EVPPI), %1</source>
        <translation>최대 가치(EVPPI), %1</translation>
    </message>
    <message>
        <source>Cost of measuring, %1</source>
        <translation>측정 비용, %1</translation>
    </message>
    <message>
        <source>Worth less cost, %1</source>
        <translation>비용을 뺀 가치, %1</translation>
    </message>
    <message>
        <source>worth of knowing, at most</source>
        <translation>알 때의 최대 가치</translation>
    </message>
    <message>
        <source>cost of measuring</source>
        <translation>측정 비용</translation>
    </message>
    <message>
        <source>Worth of measuring, %1 of %2 inputs</source>
        <translation>측정의 가치, 입력값 %2개 가운데 %1개</translation>
    </message>
    <message>
        <source>Worth of measuring, by input</source>
        <translation>입력값별 측정의 가치</translation>
    </message>
    <message>
        <source>Expected value of knowing one input before deciding (EVPPI), an upper bound; all of them together %1 (EVPI)</source>
        <translation>결정하기 전에 입력값 하나를 알 때의 기대 가치(EVPPI)로, 상한입니다. 모두 알 때의 가치는 %1(EVPI)입니다.</translation>
    </message>
    <message>
        <source>No single measurement changes the decision</source>
        <translation>측정 하나로는 결정이 바뀌지 않음</translation>
    </message>
</context>
<context>
    <name>MeasureWords</name>
    <message>
        <source>No measurement changes the decision: within the ranges you gave, NPV rises above 0 in none of %1 trials, so doing nothing is the better choice whatever turns out.</source>
        <translation>어떤 측정도 결정을 바꾸지 못합니다. 입력한 범위 안에서는 시행 %1회 가운데 순현재가치가 0을 넘는 경우가 없어, 어떻게 되든 추진하지 않는 편이 낫습니다.</translation>
    </message>
    <message>
        <source>No measurement changes the decision: within the ranges you gave, NPV falls below 0 in none of %1 trials, so going ahead costs nothing whatever turns out.</source>
        <translation>어떤 측정도 결정을 바꾸지 못합니다. 입력한 범위 안에서는 시행 %1회 가운데 순현재가치가 0보다 작은 경우가 없어, 어떻게 되든 추진해도 손해가 아닙니다.</translation>
    </message>
    <message>
        <source>No measurement changes the decision: within the ranges you gave, NPV is above 0 in all %1 trials, so going ahead is the better choice whatever turns out.</source>
        <translation>어떤 측정도 결정을 바꾸지 못합니다. 입력한 범위 안에서는 시행 %1회 모두 순현재가치가 0보다 커서, 어떻게 되든 추진하는 편이 낫습니다.</translation>
    </message>
    <message>
        <source>Measure first: %1. Knowing it before deciding is worth up to %2.</source>
        <translation>먼저 측정할 것: %1. 결정하기 전에 알면 그 가치는 최대 %2입니다.</translation>
    </message>
    <message>
        <source>Measure first: %1. Knowing it before deciding is worth up to %2; measuring it costs %3.</source>
        <translation>먼저 측정할 것: %1. 결정하기 전에 알면 그 가치는 최대 %2이고, 측정 비용은 %3입니다.</translation>
    </message>
    <message>
        <source>No measurement pays: each costs as much as knowing the input could be worth, or more. Knowing everything would be worth at most %1.</source>
        <translation>비용만큼 값을 하는 측정이 없습니다. 어느 측정이든 비용이 알아서 얻을 가치보다 작지 않습니다. 모든 것을 알더라도 그 가치는 최대 %1입니다.</translation>
    </message>
    <message>
        <source>No single measurement changes the decision. Only knowing several inputs at once would; knowing all of them is worth at most %1.</source>
        <translation>측정 하나로는 결정이 바뀌지 않습니다. 여러 입력값을 한꺼번에 알아야 바뀌며, 모두 알 때의 가치는 최대 %1입니다.</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>less than</comment>
        <translation>%1 미만</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>more than</comment>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>Has no range any more: it counts as known.</source>
        <translation>이제 범위가 없어 아는 값으로 봅니다.</translation>
    </message>
    <message>
        <source>Not simulated yet.</source>
        <translation>아직 시뮬레이션하지 않았습니다.</translation>
    </message>
    <message>
        <source>Measuring costs more than knowing it could be worth.</source>
        <translation>측정 비용이 알아서 얻을 가치보다 큽니다.</translation>
    </message>
    <message>
        <source>Knowing it changes no decision: the measuring is money lost.</source>
        <translation>알아도 결정이 바뀌지 않아 측정 비용만 듭니다.</translation>
    </message>
    <message>
        <source>Knowing it changes no decision.</source>
        <translation>알아도 결정이 바뀌지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The pilot measures %n input(s); no cost is estimated yet.</source>
        <translation>
            <numerusform>파일럿에서 측정할 입력값은 %n개이며, 비용은 아직 어림하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pilot measures %n input(s), for %1 together.</source>
        <translation>
            <numerusform>파일럿에서 측정할 입력값은 %n개이며, 비용은 모두 %1입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pilot measures %n input(s), for %1 so far; %2 without an estimated cost.</source>
        <translation>
            <numerusform>파일럿에서 측정할 입력값은 %n개이며, 비용은 지금까지 %1이고 %2개는 아직 어림하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>going ahead</source>
        <translation>추진</translation>
    </message>
    <message>
        <source>doing nothing</source>
        <translation>추진하지 않음</translation>
    </message>
    <message>
        <source>Value of perfect knowledge (EVPI)</source>
        <translation>완전 정보의 가치(EVPI)</translation>
    </message>
    <message>
        <source>The most that knowing every input before deciding could be worth. No measurement, and no set of them, can be worth more.</source>
        <translation>결정하기 전에 모든 입력값을 알 때 얻을 수 있는 최대 가치입니다. 어떤 측정도, 여러 측정을 합쳐도 이보다 큰 가치는 없습니다.</translation>
    </message>
    <message>
        <source>EVPI = expected NPV when every input is known before deciding − expected NPV of the decision as things stand</source>
        <translation>EVPI = 모든 입력값을 알고 결정할 때의 기대 순현재가치 − 지금 아는 것으로 결정할 때의 기대 순현재가치</translation>
    </message>
    <message>
        <source>%1 = %2 − %3</source>
        <translation>%1 = %2 − %3</translation>
    </message>
    <message>
        <source>Decision: go ahead if expected NPV is above 0, else do nothing. Whoever knew every input would go ahead in the trials with NPV above 0 and stay out of the others.</source>
        <translation>결정 기준: 기대 순현재가치가 0보다 크면 추진하고, 아니면 추진하지 않습니다. 모든 입력값을 안다면 순현재가치가 0보다 큰 시행에서만 추진하고 나머지에서는 추진하지 않을 것입니다.</translation>
    </message>
    <message>
        <source>Expected NPV</source>
        <translation>기대 순현재가치</translation>
    </message>
    <message>
        <source>The mean NPV over all trials. Above 0: go ahead. Else: do nothing.</source>
        <translation>모든 시행의 평균 순현재가치입니다. 0보다 크면 추진하고, 아니면 추진하지 않습니다.</translation>
    </message>
    <message>
        <source>Expected NPV = sum of the NPV of all trials ÷ number of trials</source>
        <translation>기대 순현재가치 = 모든 시행의 순현재가치 합 ÷ 시행 횟수</translation>
    </message>
    <message>
        <source>%1 over %2 trials; standard error %3</source>
        <translation>%1(시행 %2회 평균), 표준오차 %3</translation>
    </message>
    <message>
        <source>Each trial draws every input from its range. It differs from the NPV of the base values where ranges are lopsided.</source>
        <translation>시행마다 모든 입력값을 범위 안에서 뽑습니다. 범위가 한쪽으로 치우치면 기준값으로 계산한 순현재가치와 다릅니다.</translation>
    </message>
    <message>
        <source>How likely going ahead turns out wrong: the share of trials in which NPV is not above 0.</source>
        <translation>추진이 잘못된 결정이 될 가능성으로, 순현재가치가 0보다 크지 않은 시행의 비율입니다.</translation>
    </message>
    <message>
        <source>%1 = 1 − %2</source>
        <translation>%1 = 1 − %2</translation>
    </message>
    <message>
        <source>A decision that cannot turn out wrong needs no measurement.</source>
        <translation>잘못될 수 없는 결정에는 측정이 필요 없습니다.</translation>
    </message>
    <message>
        <source>Probability of NPV at or below 0</source>
        <translation>순현재가치가 0 이하일 확률</translation>
    </message>
    <message>
        <source>Probability of NPV at or below 0 = 1 − share of trials with NPV above 0</source>
        <translation>순현재가치가 0 이하일 확률 = 1 − 순현재가치가 0보다 큰 시행의 비율</translation>
    </message>
</context>
<context>
    <name>MethodSection</name>
    <message>
        <source>Months</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>The plan is calculated month by month. Month 0 is the time before the start and holds what is paid at the beginning; months 1 to %1 are operation. Month 1 is %2. Every twelve months make a year of the plan.</source>
        <translation>계획은 월 단위로 계산합니다. 0개월차는 시작 전이며 초기 투자를 담습니다. 1개월차부터 %1개월차까지가 운영 기간이고, 1개월차는 %2입니다. 12개월을 1년으로 봅니다.</translation>
    </message>
    <message>
        <source>Benefit of a KPI</source>
        <translation>KPI의 편익</translation>
    </message>
    <message>
        <source>Each KPI has an effect in money a month once it is fully in use. It follows from the kind of effect:</source>
        <translation>KPI마다 완전히 정착했을 때의 월 효과 금액이 있으며, 효과 유형에 따라 다음과 같이 계산합니다.</translation>
    </message>
    <message>
        <source>Time saved: items a month × minutes ÷ 60 × reduction × cost of an hour × share of the freed time that becomes money</source>
        <translation>시간 절감: 월 처리 건수 × 건당 분 ÷ 60 × 시간 절감 × 시간당 비용 × 절감 시간의 실현율</translation>
    </message>
    <message>
        <source>Cost saved: cost a month × reduction</source>
        <translation>비용 절감: 월 비용 × 절감률</translation>
    </message>
    <message>
        <source>Revenue: revenue a month × uplift × gross margin</source>
        <translation>매출: 월 매출 × 증가율 × 매출총이익률</translation>
    </message>
    <message>
        <source>Quality: items a month × error rate × reduction × cost of an error</source>
        <translation>품질: 월 처리 건수 × 오류율 × 오류 감소 × 오류 1건당 비용</translation>
    </message>
    <message>
        <source>Risk: chance in a year × loss × reduction ÷ 12</source>
        <translation>리스크: 연간 발생 확률 × 손실액 × 감소율 ÷ 12</translation>
    </message>
    <message>
        <source>Amount: as entered; tracked KPIs bring no money</source>
        <translation>금액 직접 입력: 입력한 금액 그대로. 추적 KPI는 금액이 없음</translation>
    </message>
    <message>
        <source>Benefit of a month = full effect × adoption × attribution × confidence × (1 + growth)^((month − 1) ÷ 12) × data quality</source>
        <translation>월 편익 = 완전 효과 × 정착률 × 기여율 × 확신도 × (1 + 연간 효과 증가율)^((월 − 1) ÷ 12) × 데이터 품질</translation>
    </message>
    <message>
        <source>No hour is claimed twice: where the KPIs of a work unit together would save more hours than the work takes, they are all scaled down. Freed hours count as capacity until someone is paid less or more is produced; figures on cash alone leave them out.</source>
        <translation>같은 시간을 두 번 계산하지 않습니다. 한 작업 단위의 KPI가 절감하는 시간의 합이 실제 작업 시간을 넘으면 모두 같은 비율로 줄입니다. 절감한 시간은 인건비가 줄거나 생산이 늘기 전까지 여력으로 보며, 현금 기준 수치에서는 제외합니다.</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Tokens of a month = requests × (1 + retries) × price of a request × (1 + price change)^((month − 1) ÷ 12) × (1 + tax)</source>
        <translation>월 토큰 비용 = 요청 수 × (1 + 재시도율) × 요청당 단가 × (1 + 연간 단가 변화)^((월 − 1) ÷ 12) × (1 + 세율)</translation>
    </message>
    <message>
        <source>Price of a request = (input tokens × input price + output tokens × output price) ÷ 1,000,000, mixed over the models of the stage, live and batch</source>
        <translation>요청당 단가 = (입력 토큰 × 입력 단가 + 출력 토큰 × 출력 단가) ÷ 1,000,000. 단계의 모델 비중과 실시간·배치 비중으로 가중 평균</translation>
    </message>
    <message>
        <source>Seats of a month = seats × price × (1 + price increase)^((month − 1) ÷ 12)</source>
        <translation>월 좌석 비용 = 좌석 수 × 단가 × (1 + 인상률)^((월 − 1) ÷ 12)</translation>
    </message>
    <message>
        <source>Cost items = one amount in a month, an amount every month, or full-time positions × cost of a month</source>
        <translation>비용 항목 = 한 번 지출하는 금액, 매월 지출하는 금액, 또는 투입 인력(FTE) × 월 인건비</translation>
    </message>
    <message>
        <source>Foreign prices are converted at the exchange rates of the plan. The contingency is added to every cost and shown as a line of its own.</source>
        <translation>외화 가격은 계획의 환율로 환산합니다. 예비비는 모든 비용에 더하며 별도 항목으로 표시합니다.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>주요 지표</translation>
    </message>
    <message>
        <source>Net benefit = benefit − cost</source>
        <translation>순편익 = 편익 − 비용</translation>
    </message>
    <message>
        <source>ROI = net benefit ÷ cost</source>
        <translation>ROI = 순편익 ÷ 비용</translation>
    </message>
    <message>
        <source>NPV = present value of benefits − present value of costs</source>
        <translation>순현재가치 = 편익의 현재가치 − 비용의 현재가치</translation>
    </message>
    <message>
        <source>Benefit-cost ratio = present value of benefits ÷ present value of costs</source>
        <translation>편익/비용 비율 = 편익의 현재가치 ÷ 비용의 현재가치</translation>
    </message>
    <message>
        <source>Safety margin = 1 − present value of costs ÷ present value of benefits</source>
        <translation>안전 여유 = 1 − 비용의 현재가치 ÷ 편익의 현재가치</translation>
    </message>
    <message>
        <source>MIRR = (end value of the gains ÷ present value of the losses)^(12 ÷ months) − 1</source>
        <translation>MIRR = (유입액의 기말 가치 ÷ 유출액의 현재가치)^(12 ÷ 개월 수) − 1</translation>
    </message>
    <message>
        <source>Discount rate %1 a year, discounting: %2. Finance rate %3, reinvestment rate %4 (both for MIRR only).</source>
        <translation>할인율 %1, 할인 방식: %2. 조달 금리 %3, 재투자 수익률 %4(MIRR에만 사용).</translation>
    </message>
    <message>
        <source>A figure that does not exist is shown as “–” with the reason: a ratio without a divisor, a payback that does not come, an IRR where NPV is zero at no rate or at several. Nothing is replaced by 0 or by a limit.</source>
        <translation>값이 없는 지표는 “–”로 표시하고 이유를 적습니다. 나눌 비용이 없는 비율, 회수되지 않는 계획의 회수 기간, 순현재가치가 0이 되는 이율이 없거나 여럿인 IRR이 그렇습니다. 0이나 한계값으로 바꾸어 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>불확실성</translation>
    </message>
    <message>
        <source>Tornado: each uncertain input alone at its low and its high value.</source>
        <translation>토네이도: 불확실한 입력값을 하나씩 낮은 값과 높은 값으로 바꾸어 계산합니다.</translation>
    </message>
    <message>
        <source>Break-even: the value of one input at which NPV is zero, all others unchanged.</source>
        <translation>손익분기: 나머지는 그대로 두고 순현재가치가 0이 되는 입력값을 찾습니다.</translation>
    </message>
    <message>
        <source>Simulation: all uncertain inputs drawn at once, many times; the seed makes it repeatable.</source>
        <translation>시뮬레이션: 불확실한 입력값을 모두 함께 여러 번 뽑아 계산합니다. 시드가 같으면 결과가 같습니다.</translation>
    </message>
    <message>
        <source>Value of information: what it would be worth to know an input before deciding. It is the average gain of a better decision.</source>
        <translation>정보 가치: 결정하기 전에 입력값을 알 때의 가치로, 더 나은 결정이 주는 평균 이득입니다.</translation>
    </message>
    <message>
        <source>Share of guesses: the NPV swings of guessed inputs in the sum of all swings.</source>
        <translation>추정 비중: 전체 순현재가치 변동 폭 가운데 추정 입력값의 변동 폭이 차지하는 비율입니다.</translation>
    </message>
    <message>
        <source>One repeated task of a department, for which ROI is looked at.</source>
        <translation>한 부서의 반복 업무로, ROI를 보는 단위</translation>
    </message>
    <message>
        <source>The measured state before the change.</source>
        <translation>변화 전에 측정한 상태</translation>
    </message>
    <message>
        <source>The figure that shows whether the work gets better.</source>
        <translation>업무가 나아지는지 보여 주는 지표</translation>
    </message>
    <message>
        <source>What the project brings, in money.</source>
        <translation>프로젝트가 가져오는 효과의 금액</translation>
    </message>
    <message>
        <source>Benefit less cost: an amount of money.</source>
        <translation>편익에서 비용을 뺀 금액</translation>
    </message>
    <message>
        <source>Net benefit divided by cost: a ratio.</source>
        <translation>순편익을 비용으로 나눈 비율</translation>
    </message>
    <message>
        <source>What all benefits and costs are worth today, less each other.</source>
        <translation>편익의 현재가치에서 비용의 현재가치를 뺀 금액</translation>
    </message>
    <message>
        <source>What money would earn elsewhere in a year; later money counts less by it.</source>
        <translation>돈을 다른 곳에 썼을 때의 연 수익률로, 나중의 돈을 그만큼 적게 반영</translation>
    </message>
    <message>
        <source>The yearly rate at which NPV is zero.</source>
        <translation>순현재가치가 0이 되는 연 이율</translation>
    </message>
    <message>
        <source>How long it takes until the money spent has come back.</source>
        <translation>쓴 돈이 모두 돌아오기까지 걸리는 기간</translation>
    </message>
    <message>
        <source>Only benefits in money that really moves; freed time is left out.</source>
        <translation>실제로 오가는 돈만 본 기준으로, 절감한 시간은 제외</translation>
    </message>
    <message>
        <source>Freed working time, which becomes money only if it is used.</source>
        <translation>절감한 근무 시간으로, 활용해야 돈이 됨</translation>
    </message>
    <message>
        <source>An addition to every cost for what nobody has thought of.</source>
        <translation>예상하지 못한 지출에 대비해 모든 비용에 더하는 금액</translation>
    </message>
    <message>
        <source>Start with the cheap model and climb where the work asks for it.</source>
        <translation>저렴한 모델로 시작해 필요한 만큼 올라가는 방식</translation>
    </message>
    <message>
        <source>The plan with some inputs changed.</source>
        <translation>일부 입력값을 바꾼 계획</translation>
    </message>
    <message>
        <source>A chart of what each input does to NPV when it moves alone.</source>
        <translation>입력값 하나만 움직일 때 순현재가치가 얼마나 변하는지 보여 주는 그림</translation>
    </message>
    <message>
        <source>What knowing an input before the decision is worth.</source>
        <translation>결정하기 전에 입력값을 아는 것의 가치</translation>
    </message>
    <message>
        <source>Where a number comes from: measured, quoted, a benchmark or a guess.</source>
        <translation>숫자의 출처: 측정, 견적, 벤치마크, 추정</translation>
    </message>
    <message>
        <source>Who may use which data for what, and how good they are.</source>
        <translation>누가 어떤 데이터를 무엇에 쓰는지, 품질은 어떤지에 대한 관리</translation>
    </message>
    <message>
        <source>Watching, forecasting and steering cost in a loop instead of once a year.</source>
        <translation>비용을 1년에 한 번이 아니라 계속 살피고 예측하고 조정하는 운영</translation>
    </message>
    <message>
        <source>A small trial with criteria fixed beforehand, whose figures the roll-out uses.</source>
        <translation>기준을 미리 정한 작은 시도의 수치로 확장을 계획하는 절차</translation>
    </message>
    <message>
        <source>Conditions that must be met before the next stage begins.</source>
        <translation>다음 단계로 가기 전에 충족해야 하는 조건</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>In Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>All figures are calculated by the program Jupan from the inputs of the section on assumptions; none is entered by hand.</source>
        <translation>모든 수치는 가정 장에 있는 입력값으로 주판 프로그램이 계산했으며, 손으로 넣은 결과값은 없습니다.</translation>
    </message>
    <message>
        <source>All figures are calculated by the program Jupan %1 from the inputs of the section on assumptions; none is entered by hand.</source>
        <translation>모든 수치는 가정 장에 있는 입력값으로 주판 %1 프로그램이 계산했으며, 손으로 넣은 결과값은 없습니다.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>용어</translation>
    </message>
    <message>
        <source>IRR = (1 + i)^12 − 1, i being the monthly rate at which NPV is 0, searched from −99 % to 1,000 %</source>
        <translation>내부수익률 = (1 + i)^12 − 1. i는 순현재가치가 0이 되는 월 이율이며 −99 %부터 1,000 %까지 찾습니다</translation>
    </message>
    <message>
        <source>Payback = the month from which cumulative net benefit stays at 0 or above; the part of that month counts</source>
        <translation>회수 기간 = 누적 순편익이 0 이상으로 유지되기 시작하는 달. 그달 안의 시점까지 계산합니다</translation>
    </message>
</context>
<context>
    <name>MetricTexts</name>
    <message>
        <source>months</source>
        <translation>개월</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>Write percent: for %1 % type “%1”, for %2 % type “%2 %”.</source>
        <translation>퍼센트로 적어 주세요. %1 % 라면 “%1”, %2 % 라면 “%2 %”</translation>
    </message>
    <message>
        <source>Write %1. For %2 % type “%2”.</source>
        <translation>%1 로 적어 주세요. %2 % 라면 “%2”</translation>
    </message>
    <message>
        <source>0 or more, please: what would be negative here belongs on the other side of the account.</source>
        <translation>0 이상이어야 합니다. 음수인 비용은 편익으로, 음수인 편익은 비용으로 적습니다.</translation>
    </message>
    <message>
        <source>Allowed here: %1.</source>
        <translation>허용 범위: %1</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 ~ %2 사이의 정수</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>모든 숫자</translation>
    </message>
    <message>
        <source>0 – 100 %</source>
        <translation>0 ~ 100 %</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>0 ~ 1 사이의 수</translation>
    </message>
    <message>
        <source>0 % or more</source>
        <translation>0 % 이상</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 이상</translation>
    </message>
    <message>
        <source>more than 0</source>
        <translation>0보다 큰 수</translation>
    </message>
    <message>
        <source>more than −100 %</source>
        <translation>−100 %보다 큰 값</translation>
    </message>
    <message>
        <source>more than −1</source>
        <translation>−1보다 큰 수</translation>
    </message>
    <message>
        <source>a number from −1 to 1</source>
        <translation>−1 ~ 1 사이의 수</translation>
    </message>
    <message>
        <source>%1 to %2 whole months</source>
        <translation>%1 ~ %2개월 (정수)</translation>
    </message>
    <message>
        <source>a month from 0 (%1) to %2</source>
        <translation>0(%1) ~ %2 사이의 월</translation>
    </message>
    <message>
        <source>a month from %1 to %2</source>
        <translation>%1 ~ %2 사이의 월</translation>
    </message>
    <message>
        <source>A number is needed here, such as “%1”.</source>
        <translation>숫자가 필요합니다. 예: “%1”</translation>
    </message>
    <message>
        <source>That is too long for a number. Write it like “%1”.</source>
        <translation>숫자로 보기에는 너무 깁니다. 예: “%1”</translation>
    </message>
    <message>
        <source>There is an invisible character in it. Type the number again, like “%1”.</source>
        <translation>보이지 않는 글자가 섞여 있습니다. 숫자를 다시 적어 주세요. 예: “%1”</translation>
    </message>
    <message>
        <source>That is not a number. Write it like “%1”.</source>
        <translation>숫자가 아닙니다. 예: “%1”</translation>
    </message>
    <message>
        <source>Commas stand every three digits, as in “1,234”. For a fraction write “1.23”.</source>
        <translation>쉼표는 세 자리마다 찍습니다. 예: “1,234” 소수라면 “1.23”</translation>
    </message>
    <message>
        <source>Comma or point for the fraction? Write “1,234.5”.</source>
        <translation>쉼표와 점 가운데 어느 쪽이 소수점인지 알 수 없습니다. 예: “1,234.5”</translation>
    </message>
    <message>
        <source>Write the number alone, without a unit: “%1”.</source>
        <translation>단위 없이 숫자만 적어 주세요. 예: “%1”</translation>
    </message>
    <message>
        <source>This field counts in %1. Write the number alone: “%2”.</source>
        <translation>이 칸의 단위는 “%1”입니다. 숫자만 적어 주세요. 예: “%2”</translation>
    </message>
    <message>
        <source>This field counts in %1. Convert the amount, or change the currency first.</source>
        <translation>이 칸의 통화는 “%1”입니다. 환산해서 적거나 통화를 먼저 바꿔 주세요.</translation>
    </message>
    <message>
        <source>That number is too large or too small to compute with.</source>
        <translation>계산할 수 있는 범위를 벗어난 숫자입니다.</translation>
    </message>
    <message>
        <source>A whole number is needed here: %1.</source>
        <translation>정수가 필요합니다: %1</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1에서 %2 사이의 수</translation>
    </message>
</context>
<context>
    <name>OtherResults</name>
    <message>
        <source>With what the pilot measured</source>
        <translation>파일럿 측정값 적용</translation>
    </message>
    <message>
        <source>Expected now, after the charges so far</source>
        <translation>지금까지의 청구를 반영한 현재 예상</translation>
    </message>
    <message>
        <source>With the scale plan as it is staged</source>
        <translation>확장 계획의 단계 적용</translation>
    </message>
    <message>
        <source>%1 with what the pilot measured</source>
        <translation>파일럿 측정값을 적용하면 %1</translation>
    </message>
    <message>
        <source>%1 as expected now, after the charges so far</source>
        <translation>지금까지의 청구를 반영하면 %1</translation>
    </message>
    <message>
        <source>%1 with the scale plan as it is staged</source>
        <translation>확장 계획의 단계대로면 %1</translation>
    </message>
    <message>
        <source>Looked at otherwise, NPV is %1.</source>
        <comment>a list of amounts with reasons</comment>
        <translation>다르게 보았을 때의 순현재가치(NPV)는 다음과 같습니다: %1.</translation>
    </message>
    <message>
        <source>not within the plan</source>
        <translation>계획 기간 안에 없음</translation>
    </message>
    <message>
        <source>The plan beside what was measured, charged and staged</source>
        <translation>계획과 측정, 청구, 확장 계획의 비교</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>NPV</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>회수 기간</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>장</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Base case. Each row changes the plan in one respect; they are not added up.</source>
        <translation>기준 시나리오입니다. 각 행은 계획을 한 가지 기준으로만 바꾼 결과이며 서로 더하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>OutcomeCharts</name>
    <message>
        <source>Measured benefits</source>
        <translation>측정한 편익</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>지출</translation>
    </message>
    <message>
        <source>Planned benefits</source>
        <translation>계획한 편익</translation>
    </message>
    <message>
        <source>Planned cost</source>
        <translation>계획한 비용</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Benefits and cost so far, beside the plan</source>
        <translation>지금까지의 편익과 비용, 계획과 비교</translation>
    </message>
    <message>
        <source>Cumulative. Only what was measured counts as a benefit; what nobody measured is no benefit here.</source>
        <translation>누적 금액입니다. 측정한 것만 편익으로 칩니다. 아무도 측정하지 않은 것은 여기서 편익이 아닙니다.</translation>
    </message>
    <message>
        <source>Nothing was charged or measured yet.</source>
        <translation>아직 청구되거나 측정된 것이 없습니다.</translation>
    </message>
    <message>
        <source>What was charged and measured lies before the plan&apos;s first month, %1.</source>
        <translation>청구와 측정이 모두 계획의 첫 달(%1)보다 앞섭니다.</translation>
    </message>
</context>
<context>
    <name>OverviewCharts</name>
    <message>
        <source>pays back, %1</source>
        <translation>회수 %1</translation>
    </message>
    <message>
        <source>Contingency</source>
        <translation>예비비</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a table column: what, currency</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Source: %1, all scenarios, calculated with Jupan</source>
        <translation>출처: %1, 모든 시나리오, 주판으로 계산</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월차</translation>
    </message>
    <message>
        <source>%1, months</source>
        <translation>%1, 개월</translation>
    </message>
    <message>
        <source>%1, 1 = 100 %</source>
        <translation>%1, 1 = 100 %</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Difference to the base case</source>
        <translation>기준과의 차이</translation>
    </message>
    <message>
        <source>Cumulative net benefit, %1 of %2 scenarios</source>
        <translation>누적 순편익, 시나리오 %2개 중 %1개</translation>
    </message>
    <message>
        <source>Cumulative net benefit</source>
        <translation>누적 순편익</translation>
    </message>
    <message>
        <source>all benefits</source>
        <translation>전체 편익</translation>
    </message>
    <message>
        <source>cash only</source>
        <translation>현금 기준</translation>
    </message>
    <message>
        <source>Benefit by value axis</source>
        <translation>가치 축별 편익</translation>
    </message>
    <message>
        <source>Value axis</source>
        <translation>가치 축</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>편익</translation>
    </message>
    <message>
        <source>Cost by category</source>
        <translation>분류별 비용</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Cost by category and year</source>
        <translation>분류별 · 연도별 비용</translation>
    </message>
    <message>
        <source>No cost yet</source>
        <translation>아직 비용이 없습니다</translation>
    </message>
</context>
<context>
    <name>PilotCharts</name>
    <message>
        <source>Baseline, mean</source>
        <translation>베이스라인 평균</translation>
    </message>
    <message>
        <source>Baseline, observations</source>
        <translation>베이스라인 관측 수</translation>
    </message>
    <message>
        <source>Pilot, mean</source>
        <translation>파일럿 평균</translation>
    </message>
    <message>
        <source>Pilot, observations</source>
        <translation>파일럿 관측 수</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>개선율</translation>
    </message>
    <message>
        <source>90 % interval, low</source>
        <translation>90 % 구간 하한</translation>
    </message>
    <message>
        <source>90 % interval, high</source>
        <translation>90 % 구간 상한</translation>
    </message>
    <message>
        <source>Welch, p</source>
        <translation>웰치 검정 p</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>규칙에 따른 판정</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Outside the limits</source>
        <translation>관리 한계 벗어남</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>improvement with its 90 % interval</source>
        <translation>개선율과 90 % 구간</translation>
    </message>
    <message>
        <source>Improvement against target and minimum</source>
        <translation>목표와 최소 기준에 비춘 개선율</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>평균 %1</translation>
    </message>
    <message>
        <source>lower limit %1</source>
        <translation>관리 하한 %1</translation>
    </message>
    <message>
        <source>upper limit %1</source>
        <translation>관리 상한 %1</translation>
    </message>
    <message>
        <source>Control chart: %1</source>
        <translation>관리도: %1</translation>
    </message>
    <message>
        <source>Limits need two observations of the baseline.</source>
        <translation>관리 한계를 구하려면 베이스라인 관측값이 두 개 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>Nothing was measured yet</source>
        <translation>아직 측정한 값이 없습니다</translation>
    </message>
    <message>
        <source>◆ outside the limits: more than the ordinary ups and downs of the baseline</source>
        <translation>◆ 관리 한계를 벗어난 값: 베이스라인에서 보이던 평소 변동보다 큰 변화입니다</translation>
    </message>
</context>
<context>
    <name>PilotPlanReport</name>
    <message>
        <source>not fixed yet</source>
        <translation>아직 정하지 않음</translation>
    </message>
    <message>
        <source>%1; the change log holds no change since then</source>
        <translation>%1, 그 뒤로 감사 로그에 남은 변경 없음</translation>
    </message>
    <message numerus="yes">
        <source>%1; the change log holds %n change(s) of them since then</source>
        <translation>
            <numerusform>%1, 그 뒤로 감사 로그에 변경 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of the pilot</source>
        <translation>파일럿 계획</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>The criteria were fixed after the pilot began. Whoever knows the first results may have chosen criteria that fit them.</source>
        <translation>파일럿을 시작한 뒤에 기준을 확정했습니다. 첫 결과를 알고 거기에 맞춰 기준을 골랐을 수 있습니다.</translation>
    </message>
    <message>
        <source>The pilot has no KPI yet: choose one with a target and a minimum.</source>
        <translation>파일럿에 아직 KPI가 없습니다. 목표와 최소 기준이 있는 KPI를 고르십시오.</translation>
    </message>
    <message>
        <source>What is measured, and what it must reach</source>
        <translation>측정할 KPI와 판단 기준</translation>
    </message>
    <message>
        <source>Effect to be shown</source>
        <translation>확인할 효과</translation>
    </message>
    <message>
        <source>Items needed a side</source>
        <translation>필요 표본(한쪽)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>KPI: how many measurements</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Targets and minimums are relative improvements of the mean. Items needed: two-sided test at 10 %, power 80 %.</source>
        <translation>목표와 최소 기준은 평균의 상대 개선율입니다. 필요 표본은 유의 수준 10 % 양측 검정, 검정력 80 % 기준입니다.</translation>
    </message>
</context>
<context>
    <name>PilotResult</name>
    <message>
        <source>Baseline, mean</source>
        <translation>베이스라인 평균</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>관측값 수</translation>
    </message>
    <message>
        <source>Pilot, mean</source>
        <translation>파일럿 평균</translation>
    </message>
    <message>
        <source>Improvement (90 % interval)</source>
        <translation>개선율(90 % 구간)</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>규칙에 따른 판정</translation>
    </message>
    <message>
        <source>Improvement of the mean with its 90 % interval (delta method); p of Welch&apos;s t-test, two-sided. The rule: go if the interval lies at or above the target, stop if it lies below the minimum, else extend.</source>
        <translation>개선율은 평균의 변화와 90 % 신뢰 구간(델타 방법)이며, p는 웰치 t 검정(양측)의 값입니다. 규칙: 구간 전체가 목표 이상이면 진행, 최소 기준 미만이면 중단, 그 밖에는 연장입니다.</translation>
    </message>
    <message>
        <source>Fewer than %1 observations on a side: the interval is rough.</source>
        <translation>한쪽의 관측값이 %1개보다 적어 구간이 대략적입니다.</translation>
    </message>
    <message>
        <source>The measurements of “%1” in order of time, with the limits of the baseline.</source>
        <translation>‘%1’ 측정값을 시간 순으로 베이스라인 한계와 함께 나타낸 관리도입니다.</translation>
    </message>
    <message>
        <source>Input of the plan</source>
        <translation>계획의 입력값</translation>
    </message>
    <message>
        <source>In the plan now</source>
        <translation>현재 계획</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>측정값 반영</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>측정 결과</translation>
    </message>
    <message>
        <source>Each KPI&apos;s improvement with its interval, beside its target and minimum.</source>
        <translation>KPI별 개선율과 신뢰 구간을 목표, 최소 기준과 함께 나타낸 그림입니다.</translation>
    </message>
    <message>
        <source>The other KPIs are in the table above; their control charts are on the page “Pilot”.</source>
        <translation>나머지 KPI는 위 표에 있으며, 관리도는 ‘파일럿’ 페이지에 있습니다.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>결정 내역</translation>
    </message>
    <message>
        <source>The figures advise, people decide.</source>
        <translation>수치는 판단의 근거이며, 결정은 사람이 합니다.</translation>
    </message>
    <message>
        <source>What this means for the plan</source>
        <translation>계획에 미치는 영향</translation>
    </message>
    <message>
        <source>does not pay back</source>
        <translation>회수되지 않음</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Base case; the measured improvements in place of what the plan assumes.</source>
        <translation>기준 시나리오에서 계획의 가정을 측정한 개선율로 바꾼 결과입니다.</translation>
    </message>
</context>
<context>
    <name>PilotSection</name>
    <message>
        <source>Nothing has been decided yet.</source>
        <translation>아직 결정한 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Decided on %1 by %2: %3.</source>
        <translation>%1 결정, 결정자 %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n주</numerusform>
        </translation>
    </message>
    <message>
        <source>The pilot is planned for %1 from %2 on. Nothing has been measured yet.</source>
        <translation>파일럿은 %2부터 %1 동안 진행할 계획입니다. 아직 측정한 값이 없습니다.</translation>
    </message>
    <message>
        <source>The pilot is planned for %1; its start is not fixed yet. Nothing has been measured yet.</source>
        <translation>파일럿 기간은 %1로 계획했으며 시작일은 아직 정하지 않았습니다. 아직 측정한 값이 없습니다.</translation>
    </message>
    <message>
        <source>No pilot is planned yet: enter its start, channel and criteria on the page “Pilot”.</source>
        <translation>계획한 파일럿이 아직 없습니다. ‘파일럿’ 페이지에서 시작일, 채널, 판단 기준을 입력하십시오.</translation>
    </message>
</context>
<context>
    <name>PilotWords</name>
    <message>
        <source>Mondays</source>
        <translation>월요일</translation>
    </message>
    <message>
        <source>Tuesdays</source>
        <translation>화요일</translation>
    </message>
    <message>
        <source>Wednesdays</source>
        <translation>수요일</translation>
    </message>
    <message>
        <source>Thursdays</source>
        <translation>목요일</translation>
    </message>
    <message>
        <source>Fridays</source>
        <translation>금요일</translation>
    </message>
    <message>
        <source>Saturdays</source>
        <translation>토요일</translation>
    </message>
    <message>
        <source>Sundays</source>
        <translation>일요일</translation>
    </message>
    <message>
        <source>In season: %1 of the baseline, %2 of the pilot. The difference may come from the season.</source>
        <translation>성수기 비율이 베이스라인 %1, 파일럿 %2입니다. 계절 때문에 생긴 차이일 수 있습니다.</translation>
    </message>
    <message>
        <source>During a campaign: %1 of the baseline, %2 of the pilot. The difference may come from the campaign.</source>
        <translation>캠페인 기간의 비율이 베이스라인 %1, 파일럿 %2입니다. 캠페인 때문에 생긴 차이일 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 are %2 of the baseline and %3 of the pilot. Measure on the same days of the week.</source>
        <translation>%1 비율이 베이스라인 %2, 파일럿 %3입니다. 같은 요일에 측정하십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Baseline: %n week(s) between the first and the last have no measurement.</source>
        <translation>
            <numerusform>베이스라인: 처음과 마지막 사이에 측정이 없는 주가 %n주 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pilot: %n week(s) between the first and the last have no measurement.</source>
        <translation>
            <numerusform>파일럿: 처음과 마지막 사이에 측정이 없는 주가 %n주 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All measurements of the pilot are older than those of the baseline. Are the phases the wrong way round?</source>
        <translation>파일럿 측정값이 모두 베이스라인보다 먼저입니다. 구간이 서로 바뀌지 않았는지 확인하십시오.</translation>
    </message>
    <message>
        <source>The pilot&apos;s measurements begin before the baseline ends. The baseline is how it was before.</source>
        <translation>베이스라인이 끝나기 전에 파일럿 측정이 시작됩니다. 베이스라인은 도입 전의 상태입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) of the baseline lie on or after the pilot&apos;s start.</source>
        <translation>
            <numerusform>베이스라인 측정값 %n개가 파일럿 시작일이나 그 뒤에 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) of the pilot lie before its start or after its last week.</source>
        <translation>
            <numerusform>파일럿 측정값 %n개가 시작 전이나 마지막 주 뒤에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>a measured figure and its day</extracomment>
        <translation>%2의 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Unusually far from the others: %1. Nothing was left out; check them, and leave them out with a reason if they are wrong.</source>
        <translation>다른 값과 크게 다름: %1. 자동으로 제외하지 않았습니다. 확인해서 틀렸으면 이유를 적고 제외하십시오.</translation>
    </message>
    <message>
        <source>Written as shares among percentages, or the other way round: %1. Write 40 % everywhere as 40, or everywhere as 0.4.</source>
        <translation>퍼센트와 비율이 섞인 것 같음: %1. 40 %를 모두 40으로 적거나 모두 0.4로 적으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>Between the minimum of %1 and the target of %2 nothing is certain yet: extend. About %n further observation(s) of the pilot would settle it.</source>
        <translation>
            <numerusform>최소 기준(%1)과 목표(%2) 사이에서 아직 확실한 것이 없으므로 연장입니다. 파일럿에서 %n개쯤 더 측정하면 판정할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>That seems to lie between the minimum of %1 and the target of %2, and more of the same measurements would not change it: extend, or let the people concerned decide.</source>
        <translation>효과가 최소 기준(%1)과 목표(%2) 사이에 있는 것으로 보이며, 같은 측정을 더 해도 달라지지 않습니다. 연장하거나 관련자가 결정하십시오.</translation>
    </message>
    <message>
        <source>The target is %1, the minimum %2. The baseline varies too much: further measurements of the pilot alone cannot settle it, more of the baseline can: extend.</source>
        <translation>목표는 %1, 최소 기준은 %2입니다. 베이스라인의 변동이 너무 커서 파일럿만 더 측정해서는 판정할 수 없고, 베이스라인 측정값이 더 필요합니다. 연장입니다.</translation>
    </message>
    <message>
        <source>The effect lies so near to a limit (target %1, minimum %2) that more than a million further observations would be needed: extend, or change the pilot.</source>
        <translation>효과가 기준(목표 %1, 최소 %2)에 너무 가까워 백만 개 넘게 더 측정해야 합니다. 연장하거나 파일럿을 바꾸십시오.</translation>
    </message>
    <message>
        <source>Nothing can be decided from that yet: extend.</source>
        <translation>아직 아무것도 판정할 수 없으므로 연장입니다.</translation>
    </message>
    <message>
        <source>There is no baseline yet, so there is nothing to compare with. Measure first how it is done today.</source>
        <translation>베이스라인이 아직 없어 비교할 것이 없습니다. 지금은 어떤지 먼저 측정하십시오.</translation>
    </message>
    <message>
        <source>There is no measurement of the pilot yet.</source>
        <translation>파일럿 측정값이 아직 없습니다.</translation>
    </message>
    <message>
        <source>The baseline has one observation. With one, nobody knows how much the figure varies; at least two are needed, better twenty.</source>
        <translation>베이스라인 관측값이 하나뿐입니다. 하나로는 값이 얼마나 변하는지 알 수 없습니다. 적어도 두 개, 되도록 스무 개가 필요합니다.</translation>
    </message>
    <message>
        <source>The pilot has one observation. With one, nobody knows how much the figure varies; at least two are needed, better twenty.</source>
        <translation>파일럿 관측값이 하나뿐입니다. 하나로는 값이 얼마나 변하는지 알 수 없습니다. 적어도 두 개, 되도록 스무 개가 필요합니다.</translation>
    </message>
    <message>
        <source>All values are identical, so how certain the difference is cannot be calculated. Check that they were measured and not copied.</source>
        <translation>값이 모두 같아 차이가 얼마나 확실한지 계산할 수 없습니다. 복사한 값이 아니라 측정한 값인지 확인하십시오.</translation>
    </message>
    <message>
        <source>The mean of the baseline is 0. A change in percent of 0 is undefined; measure a figure that is not 0.</source>
        <translation>베이스라인 평균이 0입니다. 0에 대한 변화율은 정의되지 않으니, 0이 아닌 지표를 측정하십시오.</translation>
    </message>
    <message>
        <source>The values are too large to calculate with. Check them.</source>
        <translation>값이 너무 커서 계산할 수 없습니다. 값을 확인하십시오.</translation>
    </message>
    <message>
        <source>The pilot saves between %1 and %2 (90 % certain).</source>
        <translation>파일럿으로 %1 ~ %2 줄어듭니다(신뢰수준 90 %).</translation>
    </message>
    <message>
        <source>The pilot brings between %1 and %2 more (90 % certain).</source>
        <translation>파일럿으로 %1 ~ %2 늘어납니다(신뢰수준 90 %).</translation>
    </message>
    <message>
        <source>The pilot makes it worse by between %1 and %2 (90 % certain).</source>
        <translation>파일럿으로 오히려 %1 ~ %2 나빠집니다(신뢰수준 90 %).</translation>
    </message>
    <message>
        <source>The pilot lies between %1 worse and %2 better (90 % certain).</source>
        <translation>파일럿의 효과는 %1 악화와 %2 개선 사이입니다(신뢰수준 90 %).</translation>
    </message>
    <message>
        <source>That is at least the %1 you asked for: go.</source>
        <translation>목표로 정한 %1 이상이므로 진행입니다.</translation>
    </message>
    <message>
        <source>That is less than the minimum of %1: stop.</source>
        <translation>최소 기준 %1에 못 미치므로 중단입니다.</translation>
    </message>
    <message>
        <source>As long as that is so, the pilot goes on: extend.</source>
        <translation>그동안은 파일럿을 계속하므로 연장입니다.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>an estimate, and the ends of its interval</extracomment>
        <translation>%1 (%2 ~ %3)</translation>
    </message>
    <message>
        <source>The pilot has no KPI yet.</source>
        <translation>파일럿에 KPI가 아직 없습니다.</translation>
    </message>
    <message>
        <source>By the figures: go. Each KPI reaches its target for certain.</source>
        <translation>수치로는 진행입니다. 모든 KPI가 목표를 확실히 넘습니다.</translation>
    </message>
    <message numerus="yes">
        <source>By the figures: stop. %n KPI(s) miss the minimum for certain.</source>
        <translation>
            <numerusform>수치로는 중단입니다. KPI %n개가 최소 기준에 확실히 못 미칩니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the figures: extend. %n KPI(s) are not decided yet.</source>
        <translation>
            <numerusform>수치로는 연장입니다. KPI %n개를 아직 판정할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: such a difference is rarely chance</source>
        <translation>%1: 우연히 생기기 어려운 차이입니다</translation>
    </message>
    <message>
        <source>%1: the difference may be chance</source>
        <translation>%1: 우연일 수 있는 차이입니다</translation>
    </message>
    <message>
        <source>How many measurements are needed can be said once the baseline has two that differ and a target or hoped effect above 0.</source>
        <translation>필요한 측정 수는 서로 다른 베이스라인 측정값이 두 개 있고, 목표나 기대 효과가 0보다 클 때 계산합니다.</translation>
    </message>
    <message>
        <source>To show an effect of %1, %2 items each before and during the pilot are needed.</source>
        <translation>%1의 효과를 확인하려면 파일럿 전과 파일럿 중에 각각 %2건이 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>To show an effect of %1, %2 items each before and during the pilot are needed; at the present volume %n week(s).</source>
        <translation>
            <numerusform>%1의 효과를 확인하려면 파일럿 전과 파일럿 중에 각각 %2건이 필요하며, 현재 물량으로 %n주가 걸립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The pilot is planned for %2: make it longer, add volume, or hope for a larger effect.</source>
        <translation>%1 파일럿 계획은 %2입니다. 기간을 늘리거나, 물량을 늘리거나, 기대 효과를 크게 잡으십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n주</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no phase. Write baseline or pilot.</source>
        <translation>“%1” 구간이 없습니다. 베이스라인 또는 파일럿이라고 적으십시오.</translation>
    </message>
    <message>
        <source>A mean of no items says nothing. Write how many items are behind it, 1 or more.</source>
        <translation>0건의 평균은 뜻이 없습니다. 몇 건의 평균인지 1 이상으로 적으십시오.</translation>
    </message>
    <message>
        <source>These are more than %1 rows. Bring in weekly means instead of single items.</source>
        <translation>행이 %1개보다 많습니다. 한 건씩이 아니라 주간 평균으로 넣으십시오.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>%1 Take at least %2 on each side all the same: with fewer the interval is rough.</source>
        <translation>%1 그래도 양쪽 모두 %2개 이상 측정하십시오. 적으면 구간이 대략적입니다.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write all values alike, such as 1234.5.</source>
        <translation>“%1” 값은 두 가지로 읽을 수 있습니다. 모든 값을 1234.5처럼 같은 방식으로 적으십시오.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write all days alike, such as 2026-10-05.</source>
        <translation>“%1” 날짜는 두 가지로 읽을 수 있습니다. 모든 날짜를 2026-10-05처럼 같은 방식으로 적으십시오.</translation>
    </message>
</context>
<context>
    <name>PortfolioWords</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, next: %2</source>
        <extracomment>steps done, then the step that comes next</extracomment>
        <translation>%1, 다음: %2</translation>
    </message>
    <message>
        <source>several</source>
        <translation>여러 개</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Total cost, %1</source>
        <translation>총비용, %1</translation>
    </message>
    <message>
        <source>NPV, %1</source>
        <translation>NPV, %1</translation>
    </message>
    <message>
        <source>Peak exposure, %1</source>
        <translation>최대 누적 적자, %1</translation>
    </message>
    <message>
        <source>Steps done</source>
        <translation>완료한 단계</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>전체 단계</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>고객</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>IRR</source>
        <translation>IRR</translation>
    </message>
    <message>
        <source>On guesses</source>
        <translation>추정 비중</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>준비도</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>파일럿</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Without cost there is no ROI.</source>
        <translation>비용이 없으면 ROI를 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Not paid back within the horizon.</source>
        <translation>분석 기간 안에 회수되지 않습니다.</translation>
    </message>
    <message>
        <source>The NPV is zero at several rates; none of them is the return.</source>
        <translation>NPV가 0이 되는 할인율이 여럿이므로 어느 것도 수익률로 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>No input is uncertain.</source>
        <translation>불확실한 입력이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was measured in a pilot.</source>
        <translation>파일럿에서 측정한 값이 없습니다.</translation>
    </message>
    <message>
        <source>%1, converted at %2</source>
        <translation>%1, 적용한 환율 %2</translation>
    </message>
    <message>
        <source>Left out: no project gives a rate between %1 and %2.</source>
        <translation>제외: %1/%2 환율을 입력한 프로젝트가 없습니다.</translation>
    </message>
    <message>
        <source>Left out: projects give different rates between %1 and %2.</source>
        <translation>제외: %1/%2 환율이 프로젝트마다 다릅니다.</translation>
    </message>
    <message>
        <source>Left out: in %1 a figure would be too large for a number.</source>
        <translation>제외: 통화를 %1 기준으로 바꾸면 값이 너무 커서 나타낼 수 없습니다.</translation>
    </message>
    <message>
        <source>Of %1 files none holds a project that can be compared.</source>
        <translation>파일 %1개 가운데 비교할 수 있는 프로젝트가 없습니다.</translation>
    </message>
    <message>
        <source>Compared: %1 of %2 projects. Together they cost %3 and have an NPV of %4; %5 of them have an NPV above 0.</source>
        <translation>프로젝트 %2개 가운데 %1개를 비교했습니다. 총비용은 %3, NPV는 %4이고, NPV가 0보다 큰 프로젝트는 %5개입니다.</translation>
    </message>
    <message>
        <source>Ranked by NPV. Amounts are converted into %1 only by rates that the projects give; without one a project stays out of ranks, totals and chart. Horizons and discount rates are each project&apos;s own. The probability that NPV is above 0 comes from a simulation of %2 trials with seed %3.</source>
        <translation>NPV가 큰 순서입니다. 금액은 프로젝트에 입력된 환율로만 %1로 바꾸며, 환율이 없는 프로젝트는 순위, 합계, 차트에서 제외합니다. 분석 기간과 할인율은 프로젝트마다 다를 수 있습니다. NPV가 0보다 클 확률은 시행 %2회(시드 %3)의 시뮬레이션으로 구했습니다.</translation>
    </message>
    <message>
        <source>NPV: %1</source>
        <translation>NPV: %1</translation>
    </message>
    <message>
        <source>Total cost: %1</source>
        <translation>총비용: %1</translation>
    </message>
    <message>
        <source>Peak exposure: %1</source>
        <translation>최대 누적 적자: %1</translation>
    </message>
    <message>
        <source>NPV against cost of the projects</source>
        <translation>프로젝트별 비용과 NPV</translation>
    </message>
    <message>
        <source>What the projects bring</source>
        <translation>프로젝트별 성과</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>포트폴리오</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Not in the comparison</source>
        <translation>비교에서 제외한 파일</translation>
    </message>
    <message>
        <source>NPV &gt;&#xa0;0</source>
        <translation>NPV가 0보다 클 확률</translation>
    </message>
    <message>
        <source>Payback, months</source>
        <translation>회수 기간, 개월</translation>
    </message>
    <message>
        <source>Left out: nothing entered yet, neither benefits nor costs.</source>
        <translation>제외: 아직 입력한 내용(편익, 비용)이 없습니다.</translation>
    </message>
    <message>
        <source>Peak exposure 0</source>
        <extracomment>key of the portfolio&apos;s chart; a small and a large circle follow, then the largest peak exposure of all</extracomment>
        <translation>최대 누적 적자 0</translation>
    </message>
    <message>
        <source>Steps done 0</source>
        <extracomment>key of the portfolio&apos;s chart; light to dark circles follow, then the number of steps or the word &quot;all&quot;</extracomment>
        <translation>완료한 단계 0</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전부</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a project&apos;s name, then its client or file, which tells it from another of the same name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <extracomment>less than a probability</extracomment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <extracomment>more than a probability</extracomment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>There is nothing to pay back: cumulative benefits are never below cumulative cost.</source>
        <translation>회수할 금액이 없습니다. 누적 편익이 누적 비용보다 작은 때가 없습니다.</translation>
    </message>
    <message>
        <source>The NPV is zero at no monthly rate between −99 % and 1,000 %.</source>
        <translation>−99&#xa0;%에서 1,000&#xa0;% 사이에 NPV가 0이 되는 월 할인율이 없습니다.</translation>
    </message>
</context>
<context>
    <name>PriceWords</name>
    <message>
        <source>Current</source>
        <translation>판매 중</translation>
    </message>
    <message>
        <source>Being retired</source>
        <translation>종료 예정</translation>
    </message>
    <message>
        <source>Price not found</source>
        <translation>가격 확인 안 됨</translation>
    </message>
    <message>
        <source>By use</source>
        <translation>사용량에 따라</translation>
    </message>
    <message>
        <source>By contract</source>
        <translation>계약에 따라</translation>
    </message>
    <message>
        <source>Batch prices are listed by a source.</source>
        <translation>배치 가격은 출처에 적힌 가격입니다.</translation>
    </message>
    <message>
        <source>A source says that batches cost half.</source>
        <translation>배치는 절반 가격이라고 출처에 적혀 있습니다.</translation>
    </message>
    <message>
        <source>Batch prices are half of the live price, by our own reckoning.</source>
        <translation>배치 가격은 실시간 가격의 절반으로 셈한 것이며, 출처에는 없습니다.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of the own prices cannot be read, so it is not written over.</source>
        <translation>자사 가격 파일을 읽을 수 없어 덮어쓰지 않았습니다.</translation>
    </message>
    <message>
        <source>Another program changed the file of the own prices. What it holds is shown now; make your change again.</source>
        <translation>다른 프로그램이 자사 가격 파일을 바꾸었습니다. 지금 보이는 것이 그 내용이니 다시 고쳐 주십시오.</translation>
    </message>
    <message>
        <source>The own prices cannot be written to “%1”: %2.</source>
        <translation>자사 가격을 ‘%1’에 쓸 수 없습니다: %2.</translation>
    </message>
    <message>
        <source>This is not a price list of this program: JSON with &quot;format&quot;: &quot;jupan-prices&quot; is wanted, or CSV with the columns id, input, output.</source>
        <translation>이 프로그램의 가격표가 아닙니다. &quot;format&quot;: &quot;jupan-prices&quot;가 있는 JSON이나 id, input, output 열이 있는 CSV가 필요합니다.</translation>
    </message>
    <message>
        <source>%1 lies in the future; a price list can be from today (%2) at the latest.</source>
        <translation>미래의 날짜: %1. 가격표의 날짜는 오늘(%2)까지여야 합니다.</translation>
    </message>
    <message>
        <source>Two prices of this model have no first day; give one a day.</source>
        <translation>이 모델에 적용 시작일이 없는 가격이 둘입니다. 하나에 날짜를 적습니다.</translation>
    </message>
    <message>
        <source>This is missing and needed: %1.</source>
        <translation>꼭 필요한 값이 없습니다: %1.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1행: %2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”: %3</source>
        <translation>%1행 ‘%2’ 열: %3</translation>
    </message>
    <message>
        <source>Entry “%1”: %2</source>
        <translation>항목 ‘%1’: %2</translation>
    </message>
    <message>
        <source>Entry “%1”, field “%2”: %3</source>
        <translation>항목 ‘%1’의 ‘%2’: %3</translation>
    </message>
    <message>
        <source>Field “%1”: %2</source>
        <translation>‘%1’: %2</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>text</source>
        <translation>글자</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>an object in braces</source>
        <translation>중괄호로 묶은 항목</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
</context>
<context>
    <name>ProblemText</name>
    <message>
        <source>The file cannot be read: %2.</source>
        <translation>파일을 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The file cannot be written: %2.</source>
        <translation>파일을 쓸 수 없습니다: %2</translation>
    </message>
    <message>
        <source>The file is larger than %2 MiB.</source>
        <translation>파일이 %2 MiB보다 큽니다.</translation>
    </message>
    <message>
        <source>This is not a project of this program. Open a .jupan file, or a project saved as JSON.</source>
        <translation>이 프로그램의 프로젝트가 아닙니다. .jupan 파일이나 JSON으로 저장한 프로젝트를 여세요.</translation>
    </message>
    <message>
        <source>The file is damaged and was not touched: %2.</source>
        <translation>파일이 손상되었습니다. 파일은 그대로 두었습니다: %2</translation>
    </message>
    <message>
        <source>The tables in the file are not those of its version; the first that differs is %2. The file was not touched.</source>
        <translation>파일의 표가 그 버전의 것과 다릅니다. 처음 다른 곳: %2 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The file was written by a newer version (%1); this program reads up to version %2. Update the program to open it.</source>
        <translation>더 새로운 버전(%1)에서 쓴 파일입니다. 이 프로그램은 버전 %2까지 읽습니다. 프로그램을 업데이트한 뒤 여세요.</translation>
    </message>
    <message>
        <source>Another program has the file open; it is shown read-only here.</source>
        <translation>다른 프로그램이 파일을 열고 있습니다. 여기서는 읽기 전용으로 보여 줍니다.</translation>
    </message>
    <message>
        <source>The file can only be read, not written. Save a copy elsewhere to work on it.</source>
        <translation>읽기만 할 수 있는 파일입니다. 작업하려면 다른 곳에 사본을 저장하세요.</translation>
    </message>
    <message>
        <source>Files ending in “%1” are not known. Allowed: %2.</source>
        <translation>“%1”로 끝나는 파일은 알 수 없습니다. 허용: %2</translation>
    </message>
    <message>
        <source>The text is not UTF-8; the first wrong byte is number %2.</source>
        <translation>UTF-8 글자가 아닙니다. 처음 잘못된 바이트: %2</translation>
    </message>
    <message>
        <source>This is not valid JSON; it breaks at byte %2.</source>
        <translation>올바른 JSON이 아닙니다. 어긋나는 바이트: %2</translation>
    </message>
    <message>
        <source>The lists are nested too deep; %2 levels are allowed.</source>
        <translation>목록이 너무 깊이 겹쳐 있습니다. 허용: %2단계</translation>
    </message>
    <message>
        <source>The key “%1” stands there twice.</source>
        <translation>두 번 나온 키: “%1”</translation>
    </message>
    <message>
        <source>The key “%1” is not known.</source>
        <translation>알 수 없는 키: “%1”</translation>
    </message>
    <message>
        <source>“%1” stands there; what belongs there is: %2.</source>
        <translation>적혀 있는 값: “%1” 올바른 형식: %2</translation>
    </message>
    <message>
        <source>This is missing and needed.</source>
        <translation>꼭 필요한 값이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is not allowed here. Allowed: %3.</source>
        <translation>쓸 수 없는 값: %1 허용: %3</translation>
    </message>
    <message>
        <source>%1 is not a number to compute with.</source>
        <translation>계산할 수 없는 값: %1</translation>
    </message>
    <message>
        <source>%1 is not a whole number. Allowed: %3.</source>
        <translation>정수가 아닌 값: %1 허용: %3</translation>
    </message>
    <message>
        <source>“%1” cannot be a short name. Use 1 to 64 small letters, digits, - or _.</source>
        <translation>식별 이름으로 쓸 수 없는 글자: “%1” 영문 소문자, 숫자, -, _ 로 1 ~ 64자를 씁니다.</translation>
    </message>
    <message>
        <source>The short name “%1” is used twice.</source>
        <translation>두 번 쓰인 식별 이름: “%1”</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Write its three capital letters, such as KRW or USD.</source>
        <translation>통화가 아닌 값: “%1” KRW, USD처럼 대문자 세 글자로 씁니다.</translation>
    </message>
    <message>
        <source>“%1” is not a month. Write it like 2026-01.</source>
        <translation>월이 아닌 값: “%1” 2026-01처럼 씁니다.</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices: %2.</source>
        <translation>고를 수 없는 값: “%1” 허용: %2</translation>
    </message>
    <message>
        <source>There is no “%1” in this project (%2).</source>
        <translation>이 프로젝트에 없는 항목: “%1” (%2)</translation>
    </message>
    <message>
        <source>“%1” names no input of this project.</source>
        <translation>이 프로젝트에 없는 입력: “%1”</translation>
    </message>
    <message>
        <source>The kind “%1” does not have this field; it belongs to: %2.</source>
        <translation>“%1” 유형에는 이 칸이 없습니다. 해당 유형: %2</translation>
    </message>
    <message>
        <source>Low and high go together: give both, or neither.</source>
        <translation>최소와 최대는 함께 적습니다. 둘 다 적거나 둘 다 비우세요.</translation>
    </message>
    <message>
        <source>Low, value and high must stand in this order: %1.</source>
        <translation>최소, 기대, 최대의 순서가 맞지 않습니다: %1</translation>
    </message>
    <message>
        <source>For the lognormal form low and high must be more than 0: %1.</source>
        <translation>로그정규 분포에서는 최소와 최대가 0보다 커야 합니다: %1</translation>
    </message>
    <message>
        <source>The shares add up to %1; together they must make 100 %.</source>
        <translation>비율의 합이 %1입니다. 합은 100 %여야 합니다.</translation>
    </message>
    <message>
        <source>This stage starts in month %1, not after the one before it.</source>
        <translation>이 단계는 %1개월차에 시작합니다. 앞 단계보다 뒤여야 합니다.</translation>
    </message>
    <message>
        <source>The first stage starts in month %1; it must start in month 1.</source>
        <translation>첫 단계가 %1개월차에 시작합니다. 1개월차여야 합니다.</translation>
    </message>
    <message>
        <source>The last month (%1) comes before the first (%2).</source>
        <translation>마지막 월(%1)이 시작 월(%2)보다 앞섭니다.</translation>
    </message>
    <message>
        <source>Give requests a month or requests an item, not both.</source>
        <translation>월 요청 수와 건당 요청 수 가운데 하나만 적습니다.</translation>
    </message>
    <message>
        <source>Requests are missing: give them a month, or an item of a work unit.</source>
        <translation>요청 수가 없습니다. 월 요청 수나 건당 요청 수를 적으세요.</translation>
    </message>
    <message>
        <source>A work unit is needed here.</source>
        <translation>작업 단위를 골라야 합니다.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1. Enter what one %1 costs.</source>
        <translation>%1 환율이 없습니다. 1 %1 값을 적으세요.</translation>
    </message>
    <message>
        <source>%1 is the project&apos;s own currency and needs no exchange rate.</source>
        <translation>프로젝트 통화(%1)에는 환율이 필요 없습니다.</translation>
    </message>
    <message>
        <source>An input cannot be correlated with itself.</source>
        <translation>한 입력을 자기 자신과 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>This pair of inputs stands there already.</source>
        <translation>이 두 입력의 상관관계는 이미 있습니다.</translation>
    </message>
    <message>
        <source>“%1” has no low and high, so it cannot be correlated.</source>
        <translation>최소와 최대가 없는 입력에는 상관관계를 둘 수 없습니다: “%1”</translation>
    </message>
    <message>
        <source>Two prices start on %1.</source>
        <translation>%1에 시작하는 가격이 둘입니다.</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it like 2026-01-31.</source>
        <translation>날짜가 아닌 값: “%1” 2026-01-31처럼 씁니다.</translation>
    </message>
    <message>
        <source>The result is too large to compute with. Check for a number with too many zeros.</source>
        <translation>결과가 너무 커서 계산할 수 없습니다. 0이 너무 많은 숫자가 없는지 확인하세요.</translation>
    </message>
    <message>
        <source>There is no scenario “%1”. There are: %2.</source>
        <translation>없는 시나리오: “%1” 있는 시나리오: %2</translation>
    </message>
    <message>
        <source>There is no template “%1”. There are: %2.</source>
        <translation>없는 템플릿: “%1” 있는 템플릿: %2</translation>
    </message>
    <message>
        <source>%1 is negative. A negative cost is a benefit: enter it as a KPI. Allowed: %3.</source>
        <translation>음수: %1 음수인 비용은 편익이므로 KPI로 적습니다. 허용: %3</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>%1 “%2” · %3</source>
        <translation>%1 “%2” · %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The hours of %1 are claimed more than once (%2). They were cut so that no hour counts twice.</source>
        <translation>%1: 같은 시간이 두 번 이상 계산되었습니다 (%2). 한 시간이 한 번만 계산되도록 줄였습니다.</translation>
    </message>
    <message>
        <source>%1 lies in %2, beyond the end of the plan, and has no effect.</source>
        <translation>%1: 계획 기간을 벗어난 월(%2)이므로 효과가 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no effect on the result.</source>
        <translation>%1: 결과에 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>%1 lies in the future. Today is %2.</source>
        <translation>미래의 날짜: %1. 오늘은 %2입니다.</translation>
    </message>
    <message>
        <source>The copied block (%1 cells) is larger than what is left of the table (%2). Nothing was put in.</source>
        <translation>복사한 칸(행 x 열: %1)이 표의 남은 칸(%2)보다 많습니다. 아무것도 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>What is taken and what is given differ by %1; together they must make 0.</source>
        <translation>빼는 금액과 넣는 금액의 차이가 %1입니다. 합이 0이어야 합니다.</translation>
    </message>
    <message>
        <source>Reallocation %1 has been undone already.</source>
        <translation>예산 이동 %1번은 이미 되돌렸습니다.</translation>
    </message>
    <message>
        <source>%1 is too early. The first possible day is %2.</source>
        <translation>%1: 너무 이른 날짜입니다. 가능한 첫 날짜는 %2입니다.</translation>
    </message>
    <message>
        <source>These wait for each other in a circle: %1. Take one of the dependencies out.</source>
        <translation>서로를 기다리며 순환하는 단계: %1. 선행 단계 하나를 빼야 합니다.</translation>
    </message>
    <message>
        <source>The target (%1) is below the minimum (%2). It must be the minimum or more.</source>
        <translation>목표(%1)가 최소 기준(%2)보다 낮습니다. 최소 기준 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>At least one of the weights must be above 0.</source>
        <translation>가중치 가운데 적어도 하나는 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>“%1” is not a colour. Write it as #rrggbb, such as #1a5fb4.</source>
        <translation>“%1” 값은 색상이 아닙니다. #1a5fb4처럼 #rrggbb 형식으로 입력하십시오.</translation>
    </message>
    <message>
        <source>This is not a picture that can be used. It must be a PNG or JPEG of at most %2 characters in base64.</source>
        <translation>쓸 수 있는 그림이 아닙니다. base64로 %2자 이하인 PNG 또는 JPEG 그림이어야 합니다.</translation>
    </message>
</context>
<context>
    <name>ReadFaultText</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>파일을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This is no text but a file of another kind (%1). Export the report as CSV or JSON.</source>
        <translation>텍스트가 아닌 다른 종류의 파일입니다(%1). 보고서를 CSV나 JSON으로 내보냅니다.</translation>
    </message>
    <message>
        <source>The bytes %1 are no characters. Allowed: text in %3. Save the file again as UTF-8.</source>
        <translation>글자가 아닌 바이트가 있습니다: %1. 허용: %3 텍스트. 파일을 UTF-8로 다시 저장합니다.</translation>
    </message>
    <message>
        <source>This computer cannot read the encoding %1. Save the file again as UTF-8.</source>
        <translation>이 컴퓨터에서는 %1 인코딩을 읽을 수 없습니다. 파일을 UTF-8로 다시 저장합니다.</translation>
    </message>
    <message>
        <source>The file is empty. A usage file has at least a line of column names and a row below it.</source>
        <translation>빈 파일입니다. 사용량 파일에는 열 이름 줄과 그 아래 행이 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>This is no report that the program knows. Found in it: %1. Of a CSV, say below what its columns hold.</source>
        <translation>알 수 없는 형식의 보고서입니다. 파일에 있는 이름: %1. CSV라면 아래에서 열의 내용을 지정합니다.</translation>
    </message>
    <message>
        <source>A column is missing that is needed: %2. Choose it among the columns of the file.</source>
        <translation>필요한 열이 없습니다: %2. 파일의 열 가운데 해당하는 것을 선택합니다.</translation>
    </message>
    <message>
        <source>The column “%2” stands there twice, and it is needed once. Rename or remove one of them.</source>
        <translation>필요한 열이 두 번 있습니다: “%2”. 하나의 이름을 바꾸거나 지웁니다.</translation>
    </message>
    <message>
        <source>The file has too many columns. Allowed: up to %3.</source>
        <translation>열이 너무 많습니다. 허용: %3개 이하.</translation>
    </message>
    <message>
        <source>A row here is too long to be a charge. Allowed: up to %3 bytes. A quotation mark may be missing above.</source>
        <translation>행이 청구 내역이라기에는 너무 깁니다. 허용: %3바이트 이하. 위쪽에 따옴표가 빠졌을 수 있습니다.</translation>
    </message>
    <message>
        <source>A quotation mark opens a text here that never closes: “%1”. The file may be cut off; export it again.</source>
        <translation>여기서 연 따옴표가 끝까지 닫히지 않습니다: “%1”. 파일이 잘렸을 수 있으니 다시 내보냅니다.</translation>
    </message>
    <message>
        <source>A quotation mark stands within a text here: “%1”. Within quoted text it is written twice.</source>
        <translation>글 안에 따옴표가 있습니다: “%1”. 따옴표로 묶은 글 안에서는 따옴표를 두 번 적습니다.</translation>
    </message>
    <message>
        <source>This is not valid JSON; it breaks at “%1”. The file may be cut off; export it again.</source>
        <translation>올바른 JSON이 아닙니다. “%1”에서 끊깁니다. 파일이 잘렸을 수 있으니 다시 내보냅니다.</translation>
    </message>
    <message>
        <source>The JSON is nested too deep. Allowed: %3 levels.</source>
        <translation>JSON의 중첩이 너무 깊습니다. 허용: %3단계.</translation>
    </message>
    <message>
        <source>Day and month of “%1” may be read two ways. Say which order the file has: %3.</source>
        <translation>일과 월을 두 가지로 읽을 수 있는 날짜입니다: “%1”. 파일의 순서를 정합니다: %3.</translation>
    </message>
    <message>
        <source>“%1” may be read two ways. Say which mark stands before the decimals: %3.</source>
        <translation>두 가지로 읽을 수 있는 수입니다: “%1”. 소수점 기호를 정합니다: %3.</translation>
    </message>
    <message>
        <source>The amounts in %1 add up to more than can be counted exactly. Allowed: sums of up to 20 digits before the decimal point.</source>
        <translation>%1 금액의 합계가 정확히 셀 수 있는 범위를 넘습니다. 허용: 소수점 앞 20자리 이하의 합계.</translation>
    </message>
    <message>
        <source>The file holds more different charges than memory is given. Divide it, such as by month, and import the parts.</source>
        <translation>서로 다른 청구가 너무 많아 메모리에 담을 수 없습니다. 월별 등으로 나누어 가져옵니다.</translation>
    </message>
    <message>
        <source>This row has %1 fields. Allowed: as many as the header has columns, %3.</source>
        <translation>이 행은 칸이 %1개입니다. 허용: 머리글의 열과 같은 %3개.</translation>
    </message>
    <message>
        <source>Nothing stands here, and a value is needed.</source>
        <translation>값이 필요한데 비어 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a number. Allowed, for example: %3.</source>
        <translation>숫자가 아닙니다: “%1”. 허용하는 예: %3.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number. Allowed: counts such as %3.</source>
        <translation>정수가 아닙니다: “%1”. 허용: %3 같은 개수.</translation>
    </message>
    <message>
        <source>“%1” is less than 0. Allowed: counts such as %3.</source>
        <translation>0보다 작습니다: “%1”. 허용: %3 같은 개수.</translation>
    </message>
    <message>
        <source>“%1” is too large. Allowed: amounts of up to 20 digits before the decimal point, counts of up to 18 digits.</source>
        <translation>너무 큽니다: “%1”. 허용: 금액은 소수점 앞 20자리 이하, 개수는 18자리 이하.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Allowed: %3.</source>
        <translation>날짜가 아닙니다: “%1”. 허용: %3.</translation>
    </message>
    <message>
        <source>There is no such day: “%1”. Allowed: days of the calendar.</source>
        <translation>달력에 없는 날짜입니다: “%1”. 허용: 달력에 있는 날짜.</translation>
    </message>
    <message>
        <source>The date “%1” is too far away. Allowed: the years %3.</source>
        <translation>너무 먼 날짜입니다: “%1”. 허용: %3년.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Allowed: %3.</source>
        <translation>예도 아니오도 아닙니다: “%1”. 허용: %3.</translation>
    </message>
    <message>
        <source>The text is too long: “%1”. Allowed: up to %3 bytes.</source>
        <translation>글이 너무 깁니다: “%1”. 허용: %3바이트 이하.</translation>
    </message>
    <message>
        <source>The amount has no currency. Allowed: three letters such as KRW or USD, in a column or beside the amount.</source>
        <translation>금액에 통화가 없습니다. 허용: 열이나 금액 옆에 KRW, USD처럼 적은 세 글자.</translation>
    </message>
    <message>
        <source>The sign at “%1” is of another currency than the row states. Allowed: %3.</source>
        <translation>“%1”의 기호가 이 행에 적힌 통화와 다릅니다. 허용: %3.</translation>
    </message>
    <message>
        <source>This record is of another report than the ones before it: “%1”. Allowed: records of %3.</source>
        <translation>앞의 기록과 다른 보고서의 기록입니다: “%1”. 허용: %3 기록.</translation>
    </message>
    <message>
        <source>This is an Excel workbook or a ZIP archive. Save the sheet as CSV, or unpack the archive, and import that.</source>
        <translation>엑셀 통합 문서나 ZIP 압축 파일입니다. 시트를 CSV로 저장하거나 압축을 푼 뒤 그 파일을 가져옵니다.</translation>
    </message>
    <message>
        <source>This is an old Excel workbook. Save the sheet as CSV and import that.</source>
        <translation>이전 형식의 엑셀 통합 문서입니다. 시트를 CSV로 저장해 가져옵니다.</translation>
    </message>
    <message>
        <source>This is a PDF. Export the report or statement as CSV or JSON and import that.</source>
        <translation>PDF 파일입니다. 보고서나 명세서를 CSV나 JSON으로 내보내 가져옵니다.</translation>
    </message>
    <message>
        <source>This is a web page, perhaps a bank&apos;s “Excel” file. Open it in a spreadsheet, save it as CSV and import that.</source>
        <translation>웹 페이지 파일입니다. 은행의 ‘엑셀’ 파일일 수 있습니다. 스프레드시트에서 열어 CSV로 저장한 뒤 가져옵니다.</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it and import what is in it.</source>
        <translation>압축 파일입니다. 압축을 풀고 안에 든 파일을 가져옵니다.</translation>
    </message>
    <message>
        <source>This record is of no report that the program knows. Allowed: records of %3.</source>
        <translation>알 수 없는 보고서의 기록입니다. 허용: %3 기록.</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>the amount, or requests or tokens</source>
        <translation>금액, 또는 요청 수나 토큰 수</translation>
    </message>
    <message>
        <source>Line %1, “%2”: %3</source>
        <translation>%1번째 줄, “%2”: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Nothing is written there yet.</source>
        <translation>아직 쓴 글이 없습니다.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>ReportMarkup</name>
    <message>
        <source>Unit: %1</source>
        <translation>단위: %1</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
</context>
<context>
    <name>ReportMoney</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a list of names</comment>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>The figures are those of the scenario “%1”.</source>
        <translation>이 장의 수치는 시나리오 “%1” 기준입니다.</translation>
    </message>
    <message>
        <source>Over %1 the plan costs %2 and brings no benefit yet.</source>
        <translation>%1 동안의 총비용은 %2이며, 아직 편익이 없습니다.</translation>
    </message>
    <message>
        <source>Over %1 the plan brings %2; no cost is entered yet.</source>
        <translation>%1 동안의 편익은 %2이며, 아직 입력한 비용이 없습니다.</translation>
    </message>
    <message>
        <source>Over %1 the plan brings %2 and costs %3, so costs exceed benefits: net benefit is %4.</source>
        <translation>%1 동안 편익은 %2, 총비용은 %3입니다. 비용이 편익보다 크며 순편익은 %4입니다.</translation>
    </message>
    <message>
        <source>Over %1 the plan brings %2 and costs %3, a net benefit of %4.</source>
        <translation>%1 동안 편익은 %2, 총비용은 %3이며 순편익은 %4입니다.</translation>
    </message>
    <message>
        <source>There is no ROI, because the plan has no cost to compare with.</source>
        <translation>비교할 비용이 없어 ROI를 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>ROI, the ratio of net benefit to cost, is %1.</source>
        <translation>비용 대비 순편익의 비율인 ROI는 %1입니다.</translation>
    </message>
    <message>
        <source>The discount rate is 0 %, so net present value (NPV) is not discounted: %1.</source>
        <translation>할인율이 0 %이므로 순현재가치(NPV)는 할인하지 않은 금액인 %1입니다.</translation>
    </message>
    <message>
        <source>Discounted at %1 a year, net present value (NPV) is %2: the plan earns less than that rate.</source>
        <translation>할인율 %1 기준 순현재가치(NPV)는 %2입니다. 이 계획의 수익은 할인율에 미치지 못합니다.</translation>
    </message>
    <message>
        <source>Discounted at %1 a year, net present value (NPV) is %2.</source>
        <translation>할인율 %1 기준 순현재가치(NPV)는 %2입니다.</translation>
    </message>
    <message>
        <source>It does not pay back within %1: at the end %2 is still missing.</source>
        <translation>%1 안에 회수되지 않습니다. 기간 말의 부족액은 %2입니다.</translation>
    </message>
    <message>
        <source>Nothing has to be paid back: cumulative net benefit is never below 0.</source>
        <translation>누적 순편익이 0 아래로 내려가지 않아 회수할 금액이 없습니다.</translation>
    </message>
    <message>
        <source>It pays back after %1; discounted, it does not pay back within %2.</source>
        <translation>회수 기간은 %1이며, 할인하면 %2 안에 회수되지 않습니다.</translation>
    </message>
    <message>
        <source>It pays back after %1, discounted after %2.</source>
        <translation>회수 기간은 %1, 할인한 회수 기간은 %2입니다.</translation>
    </message>
    <message>
        <source>All benefits are cash: money that really moves.</source>
        <translation>편익은 모두 실제로 오가는 현금입니다.</translation>
    </message>
    <message>
        <source>All benefits are freed capacity, which becomes money only if the freed time is used; on cash alone net benefit is %1.</source>
        <translation>편익은 모두 절감한 시간에서 나온 여력이며, 그 시간을 활용해야 돈이 됩니다. 현금 기준 순편익은 %1입니다.</translation>
    </message>
    <message>
        <source>Of the benefits, %1 is cash and %2 is freed capacity, which becomes money only if the freed time is used. On cash alone net benefit is %3 and NPV %4.</source>
        <translation>편익 가운데 현금은 %1, 여력은 %2이며, 여력은 절감한 시간을 활용해야 돈이 됩니다. 현금 기준 순편익은 %3, 순현재가치는 %4입니다.</translation>
    </message>
    <message>
        <source>No input that moves NPV has a low and a high value yet, so it cannot be said how much of NPV rests on guesses.</source>
        <translation>순현재가치를 움직이는 입력값에 아직 낮은 값과 높은 값이 없어, 순현재가치의 얼마가 추정에 기대는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>At the peak %1 has to be advanced: %2.</source>
        <comment>amount, month</comment>
        <translation>자금이 가장 많이 필요한 시점은 %2이며, 금액은 %1입니다.</translation>
    </message>
    <message>
        <source>%1 of the movement of NPV comes from inputs that are guesses.</source>
        <translation>순현재가치 변동의 %1는 추정 입력값에서 나옵니다.</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Unit: %1</source>
        <translation>단위: %1</translation>
    </message>
</context>
<context>
    <name>RiskCharts</name>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Likelihood and impact</source>
        <translation>발생 가능성과 영향도</translation>
    </message>
    <message>
        <source>No risk is rated yet.</source>
        <translation>평가한 위험이 아직 없습니다.</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>평가 전</translation>
    </message>
    <message>
        <source>%1 · low</source>
        <translation>%1 · 낮음</translation>
    </message>
    <message>
        <source>%1 · medium</source>
        <translation>%1 · 보통</translation>
    </message>
    <message>
        <source>%1 · high</source>
        <translation>%1 · 높음</translation>
    </message>
</context>
<context>
    <name>RoadParts</name>
    <message numerus="yes">
        <source>%n more are in the exported tables (CSV).</source>
        <translation>
            <numerusform>나머지 %n건은 내보낸 표(CSV)에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the scale plan as it is staged, NPV is %1 instead of %2.</source>
        <translation>확장 계획의 단계대로 진행하면 순현재가치(NPV)는 %2 대신 %1입니다.</translation>
    </message>
    <message>
        <source>It then pays back after %1.</source>
        <translation>이때 회수 기간은 %1입니다.</translation>
    </message>
    <message>
        <source>It then does not pay back within the plan.</source>
        <translation>이때는 계획 기간 안에 회수되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>RoadmapChart</name>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>책임자: %1</translation>
    </message>
    <message>
        <source>Comes after: %1</source>
        <translation>선행 단계: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>선행 단계</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>Gate: start of the pilot</source>
        <translation>게이트: 파일럿 시작</translation>
    </message>
    <message>
        <source>Gate: scale-up</source>
        <translation>게이트: 확장</translation>
    </message>
    <message>
        <source>open</source>
        <comment>gate</comment>
        <translation>열림</translation>
    </message>
    <message>
        <source>closed, overridden</source>
        <comment>gate</comment>
        <translation>닫힘, 예외 승인</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>gate</comment>
        <translation>닫힘</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>오늘, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>gate and its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · as of %2</source>
        <comment>project and day</comment>
        <translation>%1 · %2 기준</translation>
    </message>
</context>
<context>
    <name>RoadmapSection</name>
    <message>
        <source>A calendar with a bar a step, its state, the gates and the day of the report.</source>
        <translation>단계별 기간과 상태, 게이트, 보고서 기준일을 달력 위에 나타낸 간트 차트입니다.</translation>
    </message>
    <message>
        <source>ticked on %1</source>
        <translation>%1 완료 표시</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is missing, how much is there</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>only people can tell</source>
        <translation>사람이 판단할 사항</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1 외 %2건</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Steps and reviews</source>
        <translation>단계와 재평가</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>책임자</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Missing before it is done</source>
        <translation>완료까지 남은 것</translation>
    </message>
    <message>
        <source>States as of %1. The reviews after 6 and 12 months look at the plan again.</source>
        <translation>상태는 %1 기준입니다. 6개월과 12개월 뒤의 재평가에서 계획을 다시 봅니다.</translation>
    </message>
    <message>
        <source>Milestone or task</source>
        <translation>마일스톤 또는 할 일</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>마일스톤</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>다음 단계: %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps are done.</source>
        <translation>%2단계 중 %1단계를 완료했습니다.</translation>
    </message>
    <message>
        <source>Missing for it</source>
        <translation>아직 없는 것</translation>
    </message>
</context>
<context>
    <name>RoadmapWords</name>
    <message>
        <source>A work unit</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>Two KPIs of one work unit</source>
        <translation>한 작업 단위의 KPI 두 개</translation>
    </message>
    <message>
        <source>Baselines of these two KPIs</source>
        <translation>이 두 KPI의 베이스라인</translation>
    </message>
    <message>
        <source>Owner and data point of these two KPIs</source>
        <translation>이 두 KPI의 책임자와 증빙 데이터</translation>
    </message>
    <message>
        <source>A workload or a seat plan</source>
        <translation>워크로드 또는 좌석 요금제</translation>
    </message>
    <message>
        <source>A cost item besides the API: people, security, set-up</source>
        <translation>API가 아닌 비용 항목(인력, 보안, 구축)</translation>
    </message>
    <message>
        <source>Prices above 0 of all models and seats in use</source>
        <translation>쓰는 모든 모델과 좌석의 0보다 큰 가격</translation>
    </message>
    <message>
        <source>A data source for every work unit</source>
        <translation>모든 작업 단위의 데이터 출처</translation>
    </message>
    <message>
        <source>An owner for every data source</source>
        <translation>모든 데이터 출처의 책임자</translation>
    </message>
    <message>
        <source>A quality score for every data source</source>
        <translation>모든 데이터 출처의 품질 점수</translation>
    </message>
    <message>
        <source>Every item of the data checklist begun, or planned with owner and day</source>
        <translation>시작했거나 담당자와 기한을 정한 데이터 체크리스트의 모든 항목</translation>
    </message>
    <message>
        <source>Every item of the security checklist begun, or planned with owner and day</source>
        <translation>시작했거나 담당자와 기한을 정한 보안 체크리스트의 모든 항목</translation>
    </message>
    <message>
        <source>A frozen budget</source>
        <translation>확정한 예산</translation>
    </message>
    <message>
        <source>Someone who answers for the cost (FinOps checklist)</source>
        <translation>비용 책임자(FinOps 체크리스트)</translation>
    </message>
    <message>
        <source>A start of the pilot, and 4 to 12 weeks</source>
        <translation>파일럿 시작일과 4~12주의 기간</translation>
    </message>
    <message>
        <source>The channel of the pilot</source>
        <translation>파일럿 채널</translation>
    </message>
    <message>
        <source>Two stakeholders</source>
        <translation>이해관계자 두 명</translation>
    </message>
    <message>
        <source>When to succeed, stop and extend, in words</source>
        <translation>글로 적은 성공·중단·연장 기준</translation>
    </message>
    <message>
        <source>A pilot KPI with a target</source>
        <translation>목표가 있는 파일럿 KPI</translation>
    </message>
    <message>
        <source>Criteria that are fixed</source>
        <translation>확정한 기준</translation>
    </message>
    <message>
        <source>An interval for every pilot KPI</source>
        <translation>모든 파일럿 KPI의 신뢰 구간</translation>
    </message>
    <message>
        <source>An input with a low and a high, for sensitivity</source>
        <translation>민감도를 볼 수 있는 불확실한 입력값</translation>
    </message>
    <message>
        <source>A recorded decision about the pilot</source>
        <translation>기록한 파일럿 결정</translation>
    </message>
    <message>
        <source>A stage of the scale plan with budget and safeguards</source>
        <translation>예산과 안전장치가 있는 확장 단계</translation>
    </message>
    <message>
        <source>A budget frozen on the day of the decision or later</source>
        <translation>결정한 날 이후에 확정한 예산</translation>
    </message>
    <message>
        <source>A measured figure of a pilot KPI applied to the plan</source>
        <translation>계획에 반영한 파일럿 KPI 측정값</translation>
    </message>
    <message>
        <source>A scenario besides the base case</source>
        <translation>기준 외의 시나리오</translation>
    </message>
    <message>
        <source>An owner for both reviews</source>
        <translation>두 재평가의 책임자</translation>
    </message>
    <message>
        <source>A baseline sample of every pilot KPI</source>
        <translation>모든 파일럿 KPI의 베이스라인 관측값</translation>
    </message>
    <message>
        <source>A pilot sample of every pilot KPI</source>
        <translation>모든 파일럿 KPI의 파일럿 관측값</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>overdue, in progress</source>
        <translation>기한 지남, 진행 중</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>overdue, not started</source>
        <translation>기한 지남, 시작 전</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>시작 전</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>starts before “%1” ends</source>
        <translation>‘%1’ 종료 전에 시작</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>count</comment>
        <translation>%2개 중 %1개</translation>
    </message>
    <message>
        <source>Open goals and KPIs</source>
        <translation>목표와 KPI 열기</translation>
    </message>
    <message>
        <source>Open costs and tokens</source>
        <translation>비용과 토큰 열기</translation>
    </message>
    <message>
        <source>Open prices</source>
        <translation>가격 열기</translation>
    </message>
    <message>
        <source>Open data governance</source>
        <translation>데이터 거버넌스 열기</translation>
    </message>
    <message>
        <source>Open the checklists</source>
        <translation>체크리스트 열기</translation>
    </message>
    <message>
        <source>Open the risk register</source>
        <translation>위험 관리대장 열기</translation>
    </message>
    <message>
        <source>Open the budget</source>
        <translation>예산 열기</translation>
    </message>
    <message>
        <source>Open budget against actual</source>
        <translation>예산 대비 실적 열기</translation>
    </message>
    <message>
        <source>Open the pilot</source>
        <translation>파일럿 열기</translation>
    </message>
    <message>
        <source>Open the scale plan</source>
        <translation>확장 계획 열기</translation>
    </message>
    <message>
        <source>Open ROI and scenarios</source>
        <translation>ROI와 시나리오 열기</translation>
    </message>
    <message>
        <source>Open the simulation</source>
        <translation>시뮬레이션 열기</translation>
    </message>
    <message>
        <source>Open the roadmap</source>
        <translation>로드맵 열기</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>페이지 열기</translation>
    </message>
    <message>
        <source>All steps and both reviews are done.</source>
        <translation>모든 단계와 두 번의 재평가를 마쳤습니다.</translation>
    </message>
    <message>
        <source>All %1 steps are done. Next: %2 on %3.</source>
        <translation>%1단계를 모두 마쳤습니다. 다음은 %2, %3입니다.</translation>
    </message>
    <message>
        <source>Step %1 of %2, “%3”, is next; only people can tell when it is done, so tick it then.</source>
        <translation>%2단계 중 %1단계 ‘%3’ 차례입니다. 사람만 판단할 수 있으므로 마치면 완료로 표시하십시오.</translation>
    </message>
    <message>
        <source>Step %1 of %2, “%3”, is next because this is missing: %4.</source>
        <translation>%2단계 중 %1단계 ‘%3’ 차례입니다. 아직 없는 것: %4.</translation>
    </message>
    <message>
        <source>It was to be done by %1.</source>
        <translation>기한이 %1이었습니다.</translation>
    </message>
</context>
<context>
    <name>RoiSection</name>
    <message>
        <source>Benefit, cost and net benefit by year</source>
        <translation>연도별 편익, 비용, 순편익</translation>
    </message>
    <message>
        <source>Initial is the time before month 1. Net benefit is an amount of money; ROI is its ratio to the cost of the same column.</source>
        <translation>초기는 1개월차 이전입니다. 순편익은 금액이고, ROI는 같은 열의 비용에 대한 순편익의 비율입니다.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>편익</translation>
    </message>
    <message>
        <source>– of which cash</source>
        <translation>– 현금</translation>
    </message>
    <message>
        <source>– of which freed capacity</source>
        <translation>– 여력</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>순편익</translation>
    </message>
    <message>
        <source>Cumulative net benefit</source>
        <translation>누적 순편익</translation>
    </message>
    <message>
        <source>Present value of net benefit</source>
        <translation>순편익의 현재가치</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>주요 지표</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>All benefits</source>
        <translation>전체 편익</translation>
    </message>
    <message>
        <source>Cash only</source>
        <translation>현금 기준</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>의미</translation>
    </message>
    <message>
        <source>Cash only leaves freed capacity out of the benefits and keeps all costs.</source>
        <translation>현금 기준은 편익에서 여력을 빼고 비용은 모두 반영한 값입니다.</translation>
    </message>
    <message>
        <source>On cash alone: %1</source>
        <translation>현금 기준: %1</translation>
    </message>
    <message>
        <source>Benefit by KPI over the plan</source>
        <translation>KPI별 편익(전체 기간)</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>Kind of effect</source>
        <translation>효과 유형</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>반영 기준</translation>
    </message>
    <message>
        <source>Present value</source>
        <translation>현재가치</translation>
    </message>
    <message numerus="yes">
        <source>%n further KPI(s) together</source>
        <translation>
            <numerusform>그 밖의 KPI %n개 합계</numerusform>
        </translation>
    </message>
    <message>
        <source>Total benefit</source>
        <translation>총편익</translation>
    </message>
    <message>
        <source>The plan has neither benefits nor costs yet. Benefits are entered on the page Goals &amp; KPIs, costs on the page Costs &amp; tokens.</source>
        <translation>아직 편익과 비용이 없습니다. 편익은 “목표와 KPI” 화면, 비용은 “비용과 토큰” 화면에서 입력합니다.</translation>
    </message>
    <message>
        <source>Year by year</source>
        <translation>연도별</translation>
    </message>
    <message>
        <source>Cumulative net benefit month by month. %1</source>
        <translation>월별 누적 순편익입니다. %1</translation>
    </message>
    <message>
        <source>Key figures and what they mean</source>
        <translation>주요 지표와 그 의미</translation>
    </message>
    <message>
        <source>Where the benefit comes from</source>
        <translation>편익의 구성</translation>
    </message>
</context>
<context>
    <name>SavingWords</name>
    <message>
        <source>Answer %1 of the requests with %2</source>
        <translation>요청의 %1: %2 모델이 답변</translation>
    </message>
    <message>
        <source>Send %1 of the requests as batch</source>
        <translation>요청의 %1: 배치로 보내기</translation>
    </message>
    <message>
        <source>Cache the fixed part of the prompt: %1 of the input</source>
        <translation>프롬프트의 고정 부분 캐시: 입력의 %1</translation>
    </message>
    <message>
        <source>%1 shorter answers</source>
        <translation>답변 길이 %1 줄이기</translation>
    </message>
    <message>
        <source>Pay seats yearly</source>
        <translation>좌석 연 단위 결제</translation>
    </message>
    <message>
        <source>A tokenizer that needs %1 of the tokens for the same text: %2</source>
        <translation>같은 글에 토큰을 %1만 쓰는 토크나이저: %2</translation>
    </message>
    <message>
        <source>Quality measured first</source>
        <translation>품질 먼저 측정</translation>
    </message>
    <message>
        <source>May wait up to 24 hours</source>
        <translation>최대 24시간 대기</translation>
    </message>
    <message>
        <source>Order of the prompt</source>
        <translation>프롬프트 순서</translation>
    </message>
    <message>
        <source>A length in the prompt</source>
        <translation>프롬프트에 길이 지정</translation>
    </message>
    <message>
        <source>A year paid ahead</source>
        <translation>1년분 선결제</translation>
    </message>
    <message>
        <source>Try the cheaper model on real requests in the pilot, measure its answers beside those of today, and decide which requests go to it. The others stay where they are.</source>
        <translation>파일럿에서 더 싼 모델에 실제 요청을 보내 지금 답변과 나란히 측정하고, 어떤 요청을 옮길지 정합니다. 나머지는 그대로 둡니다.</translation>
    </message>
    <message>
        <source>These requests may wait: the batch API answers within 24 hours, not at once. They have to be told apart from those that somebody waits for.</source>
        <translation>기다려도 되는 요청이어야 합니다. 배치 API는 바로가 아니라 24시간 안에 답합니다. 누군가 기다리는 요청과 구분해야 합니다.</translation>
    </message>
    <message>
        <source>What is the same every time (instructions, examples, reference text) stands first in the prompt, unchanged to the letter; what differs comes after it. Providers cache long prompts only, and for a limited time. Fees for writing to the cache are not counted.</source>
        <translation>매번 같은 내용(지시, 예시, 참고 글)을 한 글자도 바꾸지 않고 프롬프트 맨 앞에 두고, 달라지는 내용은 그 뒤에 둡니다. 공급사는 긴 프롬프트만 일정 시간 동안 캐시합니다. 캐시 쓰기 요금은 계산에 넣지 않았습니다.</translation>
    </message>
    <message>
        <source>The prompt says how long an answer may be, and somebody reads whether the shorter ones are enough.</source>
        <translation>프롬프트에 답변 길이를 적고, 짧아진 답변으로 충분한지 사람이 읽어 확인합니다.</translation>
    </message>
    <message>
        <source>All seats are paid for a year ahead, used or not. Check the offer, and how many seats are certain.</source>
        <translation>쓰든 쓰지 않든 모든 좌석의 1년분을 미리 냅니다. 요금 조건과 확실히 필요한 좌석 수를 확인합니다.</translation>
    </message>
    <message>
        <source>Count your own text on the token page, and measure the answers of the new model in the pilot before all requests go to it.</source>
        <translation>토큰 계산 화면에서 실제 글의 토큰을 세고, 모든 요청을 옮기기 전에 파일럿에서 새 모델의 답변을 측정합니다.</translation>
    </message>
    <message>
        <source>Quality unmeasured</source>
        <translation>품질 미측정</translation>
    </message>
    <message>
        <source>Something left out</source>
        <translation>내용 누락</translation>
    </message>
    <message>
        <source>Bound for a year</source>
        <translation>1년 약정</translation>
    </message>
    <message>
        <source>A cheaper model may answer worse. Measure it in the pilot before you move.</source>
        <translation>더 싼 모델은 답변이 나쁠 수 있습니다. 옮기기 전에 파일럿에서 측정합니다.</translation>
    </message>
    <message>
        <source>Another model may answer worse. Measure it in the pilot before you move.</source>
        <translation>다른 모델은 답변이 나쁠 수 있습니다. 옮기기 전에 파일럿에서 측정합니다.</translation>
    </message>
    <message>
        <source>What is left out may be missed. Measure it in the pilot before you move.</source>
        <translation>빠진 내용이 필요할 수 있습니다. 줄이기 전에 파일럿에서 측정합니다.</translation>
    </message>
    <message>
        <source>The seats are paid for even if fewer are needed.</source>
        <translation>좌석이 덜 필요해져도 요금은 그대로 냅니다.</translation>
    </message>
    <message>
        <source>%1 in place of %2</source>
        <translation>%2 대신 %1</translation>
    </message>
    <message>
        <source>Requests sent as batch</source>
        <translation>배치로 보내는 요청</translation>
    </message>
    <message>
        <source>Input read from the cache</source>
        <translation>캐시에서 읽는 입력</translation>
    </message>
    <message>
        <source>Output tokens of a request</source>
        <translation>요청당 출력 토큰</translation>
    </message>
    <message>
        <source>Price of a seat a month</source>
        <translation>좌석당 월 요금</translation>
    </message>
    <message>
        <source>Tokens of a request, in and out</source>
        <translation>요청당 입력과 출력 토큰</translation>
    </message>
    <message>
        <source>Share of the requests that the cheaper model can answer</source>
        <translation>더 싼 모델이 답할 수 있는 요청의 비율</translation>
    </message>
    <message>
        <source>Share of the requests that can wait</source>
        <translation>기다려도 되는 요청의 비율</translation>
    </message>
    <message>
        <source>Share of the input that is the same every time</source>
        <translation>매번 같은 입력의 비율</translation>
    </message>
    <message>
        <source>Share of the answers that can be left out</source>
        <translation>답변에서 줄일 수 있는 비율</translation>
    </message>
    <message>
        <source>Price of a seat a month with annual billing</source>
        <translation>연 단위 결제 때 좌석당 월 요금</translation>
    </message>
    <message>
        <source>Tokens of the same text, as a share of those of today</source>
        <translation>같은 글의 토큰 수(지금 대비)</translation>
    </message>
    <message>
        <source>The prices of a model say nothing about batch: half the price is counted.</source>
        <translation>배치 단가가 없는 모델이 있어 절반 가격으로 계산합니다.</translation>
    </message>
    <message>
        <source>All seats are paid from %1 on; annual seats do not grow month by month.</source>
        <translation>연 단위 좌석은 달마다 늘리지 않으므로 %1부터 모든 좌석의 요금을 냅니다.</translation>
    </message>
    <message>
        <source>Counted in the text samples of this project.</source>
        <translation>이 프로젝트의 글 샘플에서 센 값입니다.</translation>
    </message>
    <message>
        <source>From the price catalogue.</source>
        <translation>가격표에서 가져온 값입니다.</translation>
    </message>
    <message>
        <source>Published average of Korean text.</source>
        <translation>공개된 한국어 글의 평균입니다.</translation>
    </message>
    <message>
        <source>Nobody has measured it yet.</source>
        <translation>아직 측정하지 않은 값입니다.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>ScaleCharts</name>
    <message>
        <source>Solid: the scale plan. Dashed: the plan now.</source>
        <translation>실선은 확장 계획, 점선은 지금 계획입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Solid: the scale plan. Dashed: the plan now. %n further department(s) stand in the table of figures only.</source>
        <translation>
            <numerusform>실선은 확장 계획, 점선은 지금 계획입니다. 나머지 부서 %n개는 내보낸 표에만 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Scale plan, %1</source>
        <translation>확장 계획, %1</translation>
    </message>
    <message>
        <source>The plan now, %1</source>
        <translation>지금 계획, %1</translation>
    </message>
    <message>
        <source>%1, the plan now</source>
        <translation>%1, 지금 계획</translation>
    </message>
    <message>
        <source>Items a month in use, by department</source>
        <translation>부서별 월 적용 건수</translation>
    </message>
    <message>
        <source>Share of the work in use, by department</source>
        <translation>부서별 업무 적용 비율</translation>
    </message>
    <message>
        <source>Add a stage to see its ramp</source>
        <translation>단계를 추가하면 진행이 표시됩니다</translation>
    </message>
    <message>
        <source>No stage reaches a work unit</source>
        <translation>어느 단계에도 해당하는 작업 단위가 없습니다</translation>
    </message>
</context>
<context>
    <name>ScaleSection</name>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>names</comment>
        <translation>%1 외 %2개</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>확장 단계</translation>
    </message>
    <message>
        <source>Share reached</source>
        <translation>도달 비율</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>삭제됨</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>checklist item, its state</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Budget and safeguards</source>
        <translation>예산과 안전장치</translation>
    </message>
    <message>
        <source>Cost by the plan</source>
        <translation>계획상 비용</translation>
    </message>
    <message>
        <source>▲ costs more by the plan than the stage&apos;s budget.</source>
        <translation>▲ 계획상 비용이 단계 예산을 넘습니다.</translation>
    </message>
    <message>
        <source>does not pay back</source>
        <translation>회수되지 않음</translation>
    </message>
    <message>
        <source>What the scale plan changes</source>
        <translation>확장 계획으로 달라지는 것</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>The plan now</source>
        <translation>현재 계획</translation>
    </message>
    <message>
        <source>With the scale plan</source>
        <translation>확장 계획 반영</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>순현재가치(NPV)</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>순편익</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>회수 기간</translation>
    </message>
    <message>
        <source>Cash needed at most</source>
        <translation>필요한 현금 (최대)</translation>
    </message>
    <message>
        <source>Cost a month at full scale</source>
        <translation>전면 적용 시 월 비용</translation>
    </message>
    <message>
        <source>Base case. Where both columns are alike, the plan follows the stages already.</source>
        <translation>기준 시나리오입니다. 두 열이 같으면 계획에 확장 단계가 이미 반영된 것입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n more to look at are on the page “Scale plan”.</source>
        <translation>
            <numerusform>살펴볼 점 %n건이 ‘확장 계획’ 페이지에 더 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The scale-up has %n stage(s); the first, “%1”, begins in %2.</source>
        <translation>
            <numerusform>확장 계획은 %n단계이며, 첫 단계 ‘%1’ 시작은 %2입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines of the share of its work that each department has reached, by month.</source>
        <translation>부서별 업무 적용 비율을 월별로 나타낸 꺾은선그래프입니다.</translation>
    </message>
    <message>
        <source>The scale plan has no stage yet: add one on the page “Scale plan” after the pilot.</source>
        <translation>확장 계획에 단계가 아직 없습니다. 파일럿이 끝나면 ‘확장 계획’ 페이지에서 추가하십시오.</translation>
    </message>
</context>
<context>
    <name>ScaleWords</name>
    <message>
        <source>Without department</source>
        <translation>부서 없음</translation>
    </message>
    <message>
        <source>“%1” names the department “%2”, which no work unit has. It has no effect there.</source>
        <translation>‘%1’ 단계의 부서 ‘%2’ 이름을 쓰는 작업 단위가 없어 그 부서에는 효과가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” starts before the stage that stands before it. Move it up, or start it later.</source>
        <translation>‘%1’ 단계가 앞에 놓인 단계보다 먼저 시작합니다. 위로 옮기거나 더 늦게 시작하십시오.</translation>
    </message>
    <message>
        <source>“%1” reaches a smaller share of “%2” than an earlier stage. Shares count what earlier stages reached.</source>
        <translation>‘%1’ 단계의 ‘%2’ 비율이 앞 단계보다 작습니다. 비율에는 앞 단계에서 이룬 몫이 들어 있습니다.</translation>
    </message>
    <message>
        <source>“%1” starts before the plan does. It is counted from the plan&apos;s first month.</source>
        <translation>‘%1’ 단계가 계획보다 먼저 시작합니다. 계획의 첫 달부터 계산합니다.</translation>
    </message>
    <message>
        <source>“%1” ends after the plan. What lies beyond has no effect on the results.</source>
        <translation>‘%1’ 단계가 계획 기간 뒤에 끝납니다. 기간을 벗어난 부분은 결과에 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>“%1” waits for the checklist item “%2”, which does not exist any more.</source>
        <translation>‘%1’ 단계에 필요한 체크리스트 항목 ‘%2’ 내용이 더는 없습니다.</translation>
    </message>
    <message>
        <source>“%1” waits for the checklist item “%2”, which is not done yet.</source>
        <translation>‘%1’ 단계에 필요한 체크리스트 항목 ‘%2’ 내용이 아직 완료되지 않았습니다.</translation>
    </message>
    <message>
        <source>No stage reaches the department “%1”; it stays as the plan has it.</source>
        <translation>부서 ‘%1’ 업무는 어느 단계에도 들어 있지 않아 지금 계획대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>ScenariosSection</name>
    <message>
        <source>Key figures by scenario</source>
        <translation>시나리오별 주요 지표</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>“–” is a figure that has no value there, such as the payback of a plan that never pays back.</source>
        <translation>“–” 표시는 회수되지 않는 계획의 회수 기간처럼 값이 없다는 뜻입니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>from %1: %2</source>
        <comment>month, models</comment>
        <translation>%1부터 %2</translation>
    </message>
    <message>
        <source>%1: ladder of models</source>
        <translation>%1: 계단식 모델 구성</translation>
    </message>
    <message>
        <source>%1: billing</source>
        <translation>%1: 결제 방식</translation>
    </message>
    <message>
        <source>What each scenario changes</source>
        <translation>시나리오별 변경 내용</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력값</translation>
    </message>
    <message>
        <source>Base case</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>In the scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Every uncertain input</source>
        <translation>불확실한 입력값 전체</translation>
    </message>
    <message>
        <source>its base value</source>
        <translation>기준값</translation>
    </message>
    <message>
        <source>the end that gives the lower NPV</source>
        <translation>순현재가치가 낮아지는 쪽 끝값</translation>
    </message>
    <message>
        <source>the end that gives the higher NPV</source>
        <translation>순현재가치가 높아지는 쪽 끝값</translation>
    </message>
    <message>
        <source>All benefits</source>
        <translation>전체 편익</translation>
    </message>
    <message>
        <source>All costs</source>
        <translation>전체 비용</translation>
    </message>
    <message>
        <source>Nothing: it equals the base case</source>
        <translation>변경 없음(기준 시나리오과 같음)</translation>
    </message>
    <message>
        <source>Over %1 cases NPV lies between %2 (%3) and %4 (%5).</source>
        <comment>how many, amount, scenario, amount, scenario</comment>
        <translation>%1가지 경우의 순현재가치는 %2(%3)에서 %4(%5) 사이입니다.</translation>
    </message>
    <message>
        <source>It is negative in none of them.</source>
        <translation>음수인 경우는 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>It is negative in %n of them.</source>
        <translation>
            <numerusform>그중 %n가지 경우에 음수입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is only the base case. Scenarios are added on the page Scenarios.</source>
        <translation>기준 시나리오만 있습니다. 시나리오는 “시나리오” 화면에서 추가합니다.</translation>
    </message>
    <message>
        <source>A scenario without figures leads to amounts that are too large to compute.</source>
        <translation>수치가 없는 시나리오는 금액이 너무 커서 계산할 수 없는 경우입니다.</translation>
    </message>
    <message>
        <source>NPV of the base case and of each scenario.</source>
        <translation>기준 시나리오와 시나리오별 순현재가치입니다.</translation>
    </message>
    <message>
        <source>Cumulative net benefit month by month of the base case and of each scenario.</source>
        <translation>기준 시나리오와 시나리오별 월별 누적 순편익입니다.</translation>
    </message>
</context>
<context>
    <name>SectionParts</name>
    <message>
        <source>%1 (continued)</source>
        <comment>caption of a table</comment>
        <translation>%1 (계속)</translation>
    </message>
</context>
<context>
    <name>SensitivityCharts</name>
    <message>
        <source>%1, %2</source>
        <comment>input, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What moves %1</source>
        <translation>%1에 영향을 주는 입력값</translation>
    </message>
    <message>
        <source>base %1</source>
        <translation>기준 %1</translation>
    </message>
    <message>
        <source>Each bar: %1 with this input at its low and at its high value, all others unchanged.</source>
        <translation>막대: 이 입력값만 낮은 값과 높은 값으로 바꾸었을 때의 %1. 나머지는 그대로.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>input, why no figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>change of the input</source>
        <translation>입력값의 변화</translation>
    </message>
    <message>
        <source>%1 as one input changes</source>
        <translation>입력값 하나가 바뀔 때의 %1</translation>
    </message>
    <message>
        <source>Each line: one input changed by so many percent, all others unchanged. The steeper, the more it matters.</source>
        <translation>선: 입력값 하나만 그 비율만큼 바꾼 결과. 가파를수록 영향이 큽니다.</translation>
    </message>
    <message>
        <source>%1 as now</source>
        <translation>%1: 지금과 같음</translation>
    </message>
    <message>
        <source>%1 is 0 here</source>
        <translation>%1 0인 경계</translation>
    </message>
    <message>
        <source>%1 by two inputs</source>
        <translation>두 입력값에 따른 %1</translation>
    </message>
    <message>
        <source>Each cell: %1 with both inputs at these values. The frame is the project as it is.</source>
        <translation>칸: 두 입력값이 이 값일 때의 %1. 테두리는 지금의 프로젝트입니다.</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>지금 %1</translation>
    </message>
    <message>
        <source>NPV is 0 at %1</source>
        <translation>%1에서 순현재가치 0</translation>
    </message>
    <message>
        <source>lowest: %1</source>
        <translation>최저: %1</translation>
    </message>
    <message>
        <source>highest: %1</source>
        <translation>최고: %1</translation>
    </message>
    <message>
        <source>gains</source>
        <translation>이익</translation>
    </message>
    <message>
        <source>loses</source>
        <translation>손해</translation>
    </message>
    <message>
        <source>NPV by %1</source>
        <translation>%1에 따른 순현재가치</translation>
    </message>
    <message>
        <source>Present value of cost, %1</source>
        <translation>비용의 현재가치, %1</translation>
    </message>
    <message>
        <source>Present value of benefit, %1</source>
        <translation>편익의 현재가치, %1</translation>
    </message>
    <message>
        <source>Cost-benefit matrix of the work units</source>
        <translation>작업 단위별 비용-편익 매트릭스</translation>
    </message>
    <message>
        <source>A bubble is a work unit: size is effort, shade is risk. Lines are the medians.</source>
        <translation>원은 작업 단위입니다. 크기는 노력, 짙기는 위험이며 선은 중앙값입니다.</translation>
    </message>
    <message>
        <source>The line: NPV at each value of the input, all others unchanged.</source>
        <translation>선: 이 입력값만 바꾸었을 때의 순현재가치. 나머지는 그대로.</translation>
    </message>
    <message>
        <source>What moves %1: %2 of %3 inputs</source>
        <translation>%1에 영향을 주는 입력값 %3개 중 %2개</translation>
    </message>
</context>
<context>
    <name>SensitivitySection</name>
    <message>
        <source>NPV with one input at its low and at its high value</source>
        <translation>입력값 하나가 낮은 값과 높은 값일 때의 순현재가치</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력값</translation>
    </message>
    <message>
        <source>NPV at low</source>
        <translation>낮은 값일 때 순현재가치</translation>
    </message>
    <message>
        <source>NPV at high</source>
        <translation>높은 값일 때 순현재가치</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>변동 폭</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Values at which NPV is zero</source>
        <translation>순현재가치가 0이 되는 값</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재 값</translation>
    </message>
    <message>
        <source>NPV is zero at</source>
        <translation>순현재가치가 0이 되는 값</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화율</translation>
    </message>
    <message>
        <source>Within its range</source>
        <translation>범위 안</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>성립해야 하는 조건</translation>
    </message>
    <message>
        <source>No single uncertain input can bring NPV to zero at any value it may have, while the others stay as they are.</source>
        <translation>나머지를 그대로 둘 때, 입력값 하나만으로는 어떤 값에서도 순현재가치가 0이 되지 않습니다.</translation>
    </message>
    <message>
        <source>Each input is moved alone until NPV is zero; all others stay as they are. “Yes” means that this value lies between its low and its high: the plan stands or falls with it.</source>
        <translation>나머지를 그대로 두고 입력값 하나를 순현재가치가 0이 될 때까지 움직인 값입니다. “예”는 그 값이 낮은 값과 높은 값 사이에 있다는 뜻으로, 이 입력값에 계획의 성패가 달려 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) cannot bring NPV to zero alone.</source>
        <translation>
            <numerusform>입력값 %n개는 혼자서 순현재가치를 0으로 만들지 못합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two inputs at once</source>
        <translation>두 입력값을 함께 움직인 결과</translation>
    </message>
    <message>
        <source>NPV for pairs of values of the two inputs that move it most: %1 and %2.</source>
        <translation>순현재가치를 가장 크게 움직이는 두 입력값(%1, %2)의 조합별 순현재가치입니다.</translation>
    </message>
    <message>
        <source>Work units beside each other</source>
        <translation>작업 단위 비교</translation>
    </message>
    <message>
        <source>Work units by present value of their benefits against that of their direct costs; larger bubbles take more effort. %1</source>
        <translation>작업 단위별 편익의 현재가치와 직접 비용의 현재가치를 비교한 그림이며, 원이 클수록 노력이 많이 듭니다. %1</translation>
    </message>
    <message>
        <source>No input has a low and a high value. They are entered beside each input on the pages Goals &amp; KPIs and Costs &amp; tokens.</source>
        <translation>낮은 값과 높은 값이 있는 입력값이 없습니다. 범위는 “목표와 KPI”, “비용과 토큰” 화면에서 입력값마다 입력합니다.</translation>
    </message>
    <message>
        <source>NPV with each uncertain input at its low and at its high value, the largest swing first. %1</source>
        <translation>불확실한 입력값이 각각 낮은 값과 높은 값일 때의 순현재가치를 변동 폭이 큰 순서로 보여 줍니다. %1</translation>
    </message>
    <message>
        <source>Base (low to high)</source>
        <translation>기준값(낮은 값 ~ 높은 값)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>base, low, high</comment>
        <translation>%1 (%2 ~ %3)</translation>
    </message>
    <message numerus="yes">
        <source>Searched for the %n inputs that move NPV most.</source>
        <translation>
            <numerusform>순현재가치를 가장 크게 움직이는 입력값 %n개에 대해 찾은 값입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SensitivityTables</name>
    <message>
        <source>ROI (1 = 100 %)</source>
        <translation>ROI (1 = 100 %)</translation>
    </message>
    <message>
        <source>1 = 100 %</source>
        <translation>1 = 100 %</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력값</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮은 값</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높은 값</translation>
    </message>
    <message>
        <source>%1, at low</source>
        <translation>%1, 낮은 값일 때</translation>
    </message>
    <message>
        <source>%1, at high</source>
        <translation>%1, 높은 값일 때</translation>
    </message>
    <message>
        <source>%1, swing</source>
        <translation>%1, 변동 폭</translation>
    </message>
    <message>
        <source>Why undefined</source>
        <translation>값이 없는 이유</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Change (1 = 100 %)</source>
        <translation>변화 (1 = 100 %)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>input, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>표시</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>break-even</source>
        <translation>손익분기</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>Present value of benefit, %1</source>
        <translation>편익의 현재가치, %1</translation>
    </message>
    <message>
        <source>Present value of cost, %1</source>
        <translation>비용의 현재가치, %1</translation>
    </message>
    <message>
        <source>Effort (1–5)</source>
        <translation>노력(1–5)</translation>
    </message>
    <message>
        <source>Risk (1–5)</source>
        <translation>위험(1–5)</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>사분면</translation>
    </message>
</context>
<context>
    <name>SensitivityWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of work units</comment>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moves %2 most.</source>
        <comment>input, metric</comment>
        <translation>%2에 가장 큰 영향을 주는 입력값: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) leave(s) %1 without a figure at one end; they come first, with the reason.</source>
        <translation>
            <numerusform>입력값 %n개는 한쪽 끝에서 %1 값을 구할 수 없습니다. 맨 위에 이유와 함께 표시합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No uncertain input moves %1.</source>
        <translation>불확실한 입력값 가운데 %1에 영향을 주는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 alone takes %2 from %3 (at %4) to %5 (at %6).</source>
        <comment>input, metric, result, input</comment>
        <translation>%1 하나만으로 %2 값이 %3(%4일 때)에서 %5(%6일 때)까지 움직입니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n further input(s), some without a figure: see the table.</source>
        <translation>
            <numerusform>나머지 입력값 %n개 가운데 값을 구할 수 없는 것이 있습니다. 표에서 확인할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further input(s) move(s) %1 by at most %2 each.</source>
        <translation>
            <numerusform>나머지 입력값 %n개는 하나당 %1에 주는 영향이 최대 %2입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these inputs moves %1.</source>
        <translation>이 입력값들은 %1에 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>The steepest line is %1: %2 at %3, %4 at %5.</source>
        <comment>input, result, change, result, change</comment>
        <translation>가장 가파른 선: %1. %3일 때 %2, %5일 때 %4입니다.</translation>
    </message>
    <message>
        <source>There is no figure for %1 at any of these values.</source>
        <translation>이 값들에서는 %1 값을 구할 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 lies between %2 and %3.</source>
        <translation>%1 범위: %2 ~ %3.</translation>
    </message>
    <message>
        <source>%1 of %2 combinations have no payback.</source>
        <translation>조합 %2개 가운데 %1개는 회수하지 못합니다.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>quadrant, work units</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 has no break-even: %2.</source>
        <comment>input, why</comment>
        <translation>%1: 손익분기점이 없습니다(%2).</translation>
    </message>
    <message>
        <source>%1: NPV is zero at %2 values: %3. The nearest to now (%4) is %5.</source>
        <translation>%1: 순현재가치가 0이 되는 값이 %2개입니다(%3). 지금 값(%4)에 가장 가까운 값은 %5입니다.</translation>
    </message>
    <message>
        <source>%1: NPV is zero at %2; now it is %3.</source>
        <comment>input, break-even, base</comment>
        <translation>%1: %2에서 순현재가치가 0이 됩니다. 지금 값은 %3입니다.</translation>
    </message>
    <message>
        <source>Searched from %1 to %2; all other inputs stay as they are.</source>
        <translation>%1부터 %2까지 찾았습니다. 다른 입력값은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Benefits may fall by %1 before NPV is zero.</source>
        <translation>편익이 %1 줄면 순현재가치가 0이 됩니다.</translation>
    </message>
    <message>
        <source>As it stands NPV is negative: %1.</source>
        <translation>지금대로라면 순현재가치가 음수입니다: %1</translation>
    </message>
    <message>
        <source>%1 of %2 combinations are below 0.</source>
        <translation>조합 %2개 가운데 %1개가 0보다 작습니다.</translation>
    </message>
</context>
<context>
    <name>SimulationCharts</name>
    <message>
        <source>1 = 100 %</source>
        <translation>1 = 100 %</translation>
    </message>
    <message>
        <source>months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>share of trials</source>
        <translation>시행 비율</translation>
    </message>
    <message>
        <source>Mean %1 ± %2 (standard error)</source>
        <translation>평균 %1 ± %2(표준오차)</translation>
    </message>
    <message>
        <source>One trial: %1</source>
        <translation>시행 한 번: %1</translation>
    </message>
    <message>
        <source>Distribution: %1</source>
        <translation>%1의 분포</translation>
    </message>
    <message>
        <source>From</source>
        <translation>이상</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>미만</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>시행 횟수</translation>
    </message>
    <message>
        <source>Share of trials, 1 = 100 %</source>
        <translation>시행 비율, 1 = 100 %</translation>
    </message>
    <message>
        <source>Share of trials up to a value: %1</source>
        <translation>그 값 이하인 시행 비율: %1</translation>
    </message>
    <message>
        <source>Share of trials below it, 1 = 100 %</source>
        <translation>그 값 미만인 시행 비율, 1 = 100 %</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Cumulative net benefit, P10 to P90</source>
        <translation>누적 순편익, P10 ~ P90</translation>
    </message>
    <message>
        <source>In each month 80 % of the trials lie inside the band. The plan uses the value of every input.</source>
        <translation>달마다 시행의 80 %가 띠 안에 있습니다. 계획은 모든 입력의 기준값으로 계산한 것입니다.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>P10, %1</source>
        <translation>P10, %1</translation>
    </message>
    <message>
        <source>P50, %1</source>
        <translation>P50, %1</translation>
    </message>
    <message>
        <source>P90, %1</source>
        <translation>P90, %1</translation>
    </message>
    <message>
        <source>Plan, %1</source>
        <translation>계획, %1</translation>
    </message>
    <message>
        <source>share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>lowers NPV as it rises</source>
        <translation>커지면 순현재가치 감소</translation>
    </message>
    <message>
        <source>raises NPV as it rises</source>
        <translation>커지면 순현재가치 증가</translation>
    </message>
    <message>
        <source>Drivers of NPV by rank correlation, %1 of %2 inputs</source>
        <translation>순현재가치를 움직이는 입력(순위상관), %2개 중 %1개</translation>
    </message>
    <message>
        <source>Drivers of NPV by rank correlation</source>
        <translation>순현재가치를 움직이는 입력(순위상관)</translation>
    </message>
    <message>
        <source>Rank correlation (Spearman) of each input with NPV, −1 to 1; the share is that of the squares</source>
        <translation>각 입력과 순현재가치의 순위상관(스피어만)으로 −1에서 1까지이며, 비중은 그 제곱의 비율입니다.</translation>
    </message>
    <message>
        <source>No uncertain input in this scenario</source>
        <translation>이 시나리오에는 불확실한 입력이 없음</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
    <message>
        <source>Rank correlation with NPV</source>
        <translation>순현재가치와의 순위상관</translation>
    </message>
    <message>
        <source>Share of the squares, 1 = 100 %</source>
        <translation>제곱의 비중, 1 = 100 %</translation>
    </message>
    <message>
        <source>no figure: the input or NPV does not vary</source>
        <translation>수치 없음: 입력이나 순현재가치가 변하지 않음</translation>
    </message>
    <message>
        <source>below 0: %1</source>
        <translation>0 미만: %1</translation>
    </message>
    <message>
        <source>above 0: %1</source>
        <translation>0 초과: %1</translation>
    </message>
</context>
<context>
    <name>SimulationSection</name>
    <message>
        <source>%1 trials, seed %2, sampling %3: the same seed gives the same figures again.</source>
        <translation>시행 %1회, 시드 %2, 추출 방식 %3이며, 시드가 같으면 같은 결과가 나옵니다.</translation>
    </message>
    <message>
        <source>Statistics over the trials</source>
        <translation>시행 결과 통계</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>표준편차</translation>
    </message>
    <message>
        <source>Standard error of the mean</source>
        <translation>평균의 표준오차</translation>
    </message>
    <message>
        <source>%1 (median)</source>
        <comment>percentile</comment>
        <translation>%1(중앙값)</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>확률</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Share of trials</source>
        <translation>시행 비율</translation>
    </message>
    <message>
        <source>NPV is above 0</source>
        <translation>순현재가치가 0보다 큼</translation>
    </message>
    <message>
        <source>Pays back within %1</source>
        <translation>%1 안에 회수</translation>
    </message>
    <message>
        <source>Does not pay back within the plan</source>
        <translation>계획 기간 안에 회수되지 않음</translation>
    </message>
    <message>
        <source>Inputs that carry NPV</source>
        <translation>순현재가치를 좌우하는 입력값</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력값</translation>
    </message>
    <message>
        <source>Rank correlation with NPV</source>
        <translation>순현재가치와의 순위 상관</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>Spearman&apos;s rank correlation: from −1 (NPV falls whenever the input rises) to 1. Share: its square in the sum of all squares.</source>
        <translation>스피어만 순위 상관계수이며, −1이면 입력값이 커질수록 순현재가치가 항상 작아집니다. 비중은 제곱의 합에서 차지하는 비율입니다.</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <comment>input, input, coefficient</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>The inputs are drawn independently of each other.</source>
        <translation>입력값은 서로 독립적으로 추출했습니다.</translation>
    </message>
    <message>
        <source>These inputs are drawn together, with the rank correlation stated:</source>
        <translation>다음 입력값은 적힌 순위 상관에 따라 함께 추출했습니다.</translation>
    </message>
    <message>
        <source>The stated correlations contradict each other; the nearest ones that do not were used.</source>
        <translation>입력한 상관계수가 서로 모순되어, 모순이 없는 가장 가까운 값을 사용했습니다.</translation>
    </message>
    <message>
        <source>No input has a low and a high value, so there is nothing to simulate. They are entered beside each input on the pages Goals &amp; KPIs and Costs &amp; tokens.</source>
        <translation>낮은 값과 높은 값이 있는 입력값이 없어 시뮬레이션할 대상이 없습니다. 범위는 “목표와 KPI”, “비용과 토큰” 화면에서 입력값마다 입력합니다.</translation>
    </message>
    <message>
        <source>No simulation was run. It is run on the page Simulation.</source>
        <translation>시뮬레이션을 실행하지 않았습니다. “시뮬레이션” 화면에서 실행합니다.</translation>
    </message>
    <message>
        <source>Each trial draws every uncertain input from its range and calculates the whole plan. %1</source>
        <translation>시행마다 불확실한 입력값을 범위에서 모두 뽑아 계획 전체를 계산합니다. %1</translation>
    </message>
    <message>
        <source>How often which NPV comes out. %1</source>
        <translation>순현재가치의 분포입니다. %1</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>시간에 따른 범위</translation>
    </message>
    <message>
        <source>Cumulative net benefit month by month: eight of ten trials lie between P10 and P90.</source>
        <translation>월별 누적 순편익이며, 매월 시행 열 번 중 여덟 번이 P10과 P90 사이에 있습니다.</translation>
    </message>
    <message>
        <source>What carries the result</source>
        <translation>결과를 좌우하는 입력값</translation>
    </message>
    <message>
        <source>Rank correlation of each uncertain input with NPV, the strongest first.</source>
        <translation>불확실한 입력값과 순현재가치의 순위 상관을 강한 순서로 보여 줍니다.</translation>
    </message>
</context>
<context>
    <name>SimulationWords</name>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>%1 미만</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 초과</translation>
    </message>
    <message>
        <source>One trial gives an NPV of %1. It takes many trials to see a range.</source>
        <translation>한 번 시행한 순현재가치는 %1입니다. 범위를 보려면 여러 번 시행해야 합니다.</translation>
    </message>
    <message>
        <source>All %1 trials give the same NPV of %2: nothing uncertain moves it here.</source>
        <translation>시행 %1회의 순현재가치가 모두 %2입니다. 여기서는 순현재가치를 움직이는 불확실한 입력이 없습니다.</translation>
    </message>
    <message>
        <source>No trial pays back within the plan.</source>
        <translation>계획 기간 안에 회수하는 시행이 없습니다.</translation>
    </message>
    <message>
        <source>Payback: of the %1 of trials that pay back; %2 never do within the plan.</source>
        <translation>회수 기간은 회수하는 시행(%1)만의 통계입니다. 나머지 %2에서는 계획 기간 안에 회수하지 못합니다.</translation>
    </message>
    <message>
        <source>ROI has no figure: there is no cost to compare with.</source>
        <translation>비교할 비용이 없어 ROI를 구할 수 없습니다.</translation>
    </message>
    <message>
        <source>ROI: of the trials with a cost; %1 have none to compare with.</source>
        <translation>ROI는 비용이 있는 시행만의 통계입니다. %1에는 비교할 비용이 없습니다.</translation>
    </message>
    <message>
        <source>In none of %1 trials NPV is positive; the middle half lies within %2.</source>
        <translation>시행 %1회 가운데 순현재가치가 0보다 큰 경우는 없으며, 가운데 절반은 %2 구간에 있습니다.</translation>
    </message>
    <message>
        <source>In all of %1 trials NPV is positive; the middle half lies within %2.</source>
        <translation>시행 %1회 모두 순현재가치가 0보다 크며, 가운데 절반은 %2 구간에 있습니다.</translation>
    </message>
    <message>
        <source>In %1 of %2 trials NPV is positive; the middle half lies within %3.</source>
        <translation>시행 %2회 가운데 %1에서 순현재가치가 0보다 큽니다. 가운데 절반은 %3 구간에 있습니다.</translation>
    </message>
</context>
<context>
    <name>SpendingCharts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>date (weekday)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>실적</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>80 % range of the forecast</source>
        <translation>예측의 80 % 범위</translation>
    </message>
    <message>
        <source>over budget</source>
        <translation>예산 초과</translation>
    </message>
    <message>
        <source>Budget and actual by month: %1</source>
        <translation>월별 예산과 실적: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Low end of the forecast</source>
        <translation>예측 범위 하한</translation>
    </message>
    <message>
        <source>High end of the forecast</source>
        <translation>예측 범위 상한</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>%1 기준</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>계획대로</translation>
    </message>
    <message>
        <source>left</source>
        <translation>남은 예산</translation>
    </message>
    <message>
        <source>Day of %1</source>
        <translation>%1의 날짜</translation>
    </message>
    <message>
        <source>Left of %1&apos;s budget: %2</source>
        <comment>month, line</comment>
        <translation>%1 예산 중 남은 금액: %2</translation>
    </message>
    <message>
        <source>No budget is set for this month, so nothing can run down</source>
        <translation>이번 달에 정해진 예산이 없어 남은 금액을 그릴 수 없습니다</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>계획대로</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>남은 예산</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>자료 없음</translation>
    </message>
    <message>
        <source>far more than usual</source>
        <translation>평소보다 크게 많은 날</translation>
    </message>
    <message>
        <source>Spending by day, %1</source>
        <translation>일별 지출, %1</translation>
    </message>
    <message>
        <source>Spending by day, fiscal year to date</source>
        <translation>일별 지출, 올해 회계연도 누계</translation>
    </message>
    <message>
        <source>No charges in these days</source>
        <translation>이 기간에는 청구가 없습니다</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>지출</translation>
    </message>
    <message>
        <source>Far more than usual: why</source>
        <translation>평소보다 크게 많은 까닭</translation>
    </message>
    <message>
        <source>dearer than budgeted</source>
        <translation>예산보다 더 듦</translation>
    </message>
    <message>
        <source>cheaper than budgeted</source>
        <translation>예산보다 덜 듦</translation>
    </message>
    <message>
        <source>The axis does not begin at 0: the lengths of budget and actual cannot be compared.</source>
        <translation>금액 축이 0에서 시작하지 않습니다. 예산과 실적 막대의 길이는 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>From budget to actual, %1: %2</source>
        <comment>month, line</comment>
        <translation>예산에서 실적까지, %1: %2</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>요인</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>cannot be told apart</source>
        <translation>나누어 알 수 없음</translation>
    </message>
    <message>
        <source>does not exist here</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>예측</translation>
    </message>
    <message>
        <source>Left by the forecast</source>
        <translation>예측대로일 때 남은 예산</translation>
    </message>
</context>
<context>
    <name>SpendingReasonWords</name>
    <message>
        <source>Volume</source>
        <translation>물량</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Model mix</source>
        <translation>모델 구성</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>단가</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>세금</translation>
    </message>
    <message>
        <source>More was used than planned: more requests, or more seats.</source>
        <translation>요청이나 좌석이 계획보다 많았습니다.</translation>
    </message>
    <message>
        <source>A request took more tokens than planned.</source>
        <translation>요청 하나에 든 토큰이 계획보다 많았습니다.</translation>
    </message>
    <message>
        <source>Dearer models were used than planned.</source>
        <translation>계획보다 비싼 모델을 썼습니다.</translation>
    </message>
    <message>
        <source>The vendor charged more than the plan&apos;s prices for the same use.</source>
        <translation>같은 사용량에 계획 단가보다 많이 청구되었습니다.</translation>
    </message>
    <message>
        <source>The exchange rate was higher than planned.</source>
        <translation>환율이 계획보다 높았습니다.</translation>
    </message>
    <message>
        <source>More tax was charged than planned.</source>
        <translation>세금이 계획보다 많이 청구되었습니다.</translation>
    </message>
    <message>
        <source>Less was used than planned: fewer requests, or fewer seats.</source>
        <translation>요청이나 좌석이 계획보다 적었습니다.</translation>
    </message>
    <message>
        <source>A request took fewer tokens than planned.</source>
        <translation>요청 하나에 든 토큰이 계획보다 적었습니다.</translation>
    </message>
    <message>
        <source>Cheaper models were used than planned.</source>
        <translation>계획보다 싼 모델을 썼습니다.</translation>
    </message>
    <message>
        <source>The vendor charged less than the plan&apos;s prices for the same use.</source>
        <translation>같은 사용량에 계획 단가보다 적게 청구되었습니다.</translation>
    </message>
    <message>
        <source>The exchange rate was lower than planned.</source>
        <translation>환율이 계획보다 낮았습니다.</translation>
    </message>
    <message>
        <source>Less tax was charged than planned.</source>
        <translation>세금이 계획보다 적게 청구되었습니다.</translation>
    </message>
    <message>
        <source>This line is not charged by tokens.</source>
        <translation>이 항목은 토큰으로 청구되지 않습니다.</translation>
    </message>
    <message>
        <source>This line has no models to choose between.</source>
        <translation>이 항목에는 고를 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing of it is charged in another currency.</source>
        <translation>다른 통화로 청구된 것이 없습니다.</translation>
    </message>
    <message>
        <source>without a model&apos;s name</source>
        <translation>모델 이름 없음</translation>
    </message>
    <message>
        <source>Cannot be told apart; it stands in “%1”.</source>
        <translation>따로 나눌 수 없어 “%1”에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Does not exist for this line.</source>
        <translation>이 항목에는 없는 요인입니다.</translation>
    </message>
    <message>
        <source>The plan has no quantities for this line, so all but exchange rate and tax stands here.</source>
        <translation>계획에 이 항목의 물량이 없어, 환율과 세금을 뺀 나머지가 모두 여기에 들어 있습니다.</translation>
    </message>
    <message>
        <source>As planned.</source>
        <translation>계획과 같습니다.</translation>
    </message>
    <message>
        <source>The month is not over: less than its budget is no saving yet, and volume says so first.</source>
        <translation>아직 월중입니다. 예산보다 적어도 절감이 아니며, 남은 날만큼 물량이 적게 나옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n charges of this month wait for an exchange rate and are left out.</source>
        <translation>
            <numerusform>이 달의 청구 %n건은 환율이 없어 빠져 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was charged without tokens; it stands in volume.</source>
        <translation>토큰 없이 청구된 금액 %1: 물량에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Used but not charged yet, so left out: %1.</source>
        <translation>사용했지만 아직 청구되지 않아 뺀 모델: %1.</translation>
    </message>
    <message>
        <source>Not in the plan&apos;s price list, so their difference is model mix: %1.</source>
        <translation>계획의 단가표에 없어 차이를 모델 구성에 넣은 모델: %1.</translation>
    </message>
    <message>
        <source>No charge came in for this line: it was not used, or its bill is still missing.</source>
        <translation>이 항목에는 청구가 들어오지 않았습니다. 사용하지 않았거나 청구서가 아직 없는 것입니다.</translation>
    </message>
</context>
<context>
    <name>SpendingTables</name>
    <message>
        <source>Lands %1 above its budget.</source>
        <translation>예산보다 %1 초과할 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>Budget to date</source>
        <translation>누계 예산</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>실적</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>집행률</translation>
    </message>
    <message>
        <source>Year&apos;s budget</source>
        <translation>연간 예산</translation>
    </message>
    <message>
        <source>Landing</source>
        <translation>연말 예측</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>월말 예측</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>No department</source>
        <translation>부서 없음</translation>
    </message>
    <message>
        <source>No work unit</source>
        <translation>작업 단위 없음</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>표시 없음</translation>
    </message>
    <message>
        <source>No share: nothing was spent.</source>
        <translation>비중 없음: 지출이 없습니다.</translation>
    </message>
    <message>
        <source>The charges state no tokens.</source>
        <translation>청구 내역에 토큰 수가 없습니다.</translation>
    </message>
    <message>
        <source>The charges state no requests.</source>
        <translation>청구 내역에 요청 수가 없습니다.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>미배정</translation>
    </message>
    <message>
        <source>Charges that no rule sends to a budget line.</source>
        <translation>어느 규칙으로도 예산 항목에 배정되지 않은 청구입니다.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비중</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Per 1,000 tokens</source>
        <translation>토큰 1,000개당</translation>
    </message>
    <message>
        <source>Per request</source>
        <translation>요청당</translation>
    </message>
    <message>
        <source>No model named</source>
        <translation>모델 표시 없음</translation>
    </message>
</context>
<context>
    <name>SpendingWords</name>
    <message>
        <source>no spending</source>
        <translation>지출 없음</translation>
    </message>
    <message>
        <source>within budget</source>
        <translation>예산 안</translation>
    </message>
    <message>
        <source>▲ over budget</source>
        <translation>▲ 예산 초과</translation>
    </message>
    <message>
        <source>▲ not budgeted</source>
        <translation>▲ 예산에 없음</translation>
    </message>
    <message>
        <source>at the pace of the days gone, by weekday</source>
        <translation>지난 날들의 요일별 속도 기준</translation>
    </message>
    <message>
        <source>at the trend of the whole months so far</source>
        <translation>지금까지 온전한 달들의 추세 기준</translation>
    </message>
    <message>
        <source>as budgeted: there are too few charges to forecast from</source>
        <translation>예산과 같다고 봄: 예측하기에 청구가 너무 적음</translation>
    </message>
    <message>
        <source>as budgeted, or what is spent if that is more: this line is billed</source>
        <translation>정액 청구 항목이라 예산, 또는 더 많으면 쓴 금액</translation>
    </message>
    <message>
        <source>nothing is left to forecast</source>
        <translation>더 예측할 날이 없음</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount (of which line)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>unassigned</source>
        <translation>미배정</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>모든 항목</translation>
    </message>
    <message>
        <source>– no budget</source>
        <translation>– 예산 없음</translation>
    </message>
    <message>
        <source>– nothing planned</source>
        <translation>– 계획 없음</translation>
    </message>
    <message>
        <source>No utilisation: nothing was budgeted, and nothing was spent.</source>
        <translation>집행률 없음: 예산도 지출도 없습니다.</translation>
    </message>
    <message>
        <source>No utilisation: money was spent where nothing was budgeted.</source>
        <translation>집행률 없음: 예산이 없는 곳에 지출이 있습니다.</translation>
    </message>
    <message>
        <source>no range: too few charges so far</source>
        <translation>범위 없음: 아직 청구가 너무 적음</translation>
    </message>
    <message>
        <source>no range: nothing is left to vary</source>
        <translation>범위 없음: 달라질 것이 남지 않음</translation>
    </message>
    <message>
        <source>80 % range: %1 to %2</source>
        <translation>80 % 범위: %1 ~ %2</translation>
    </message>
    <message>
        <source>no budget</source>
        <translation>예산 없음</translation>
    </message>
    <message>
        <source>draft of the budget</source>
        <translation>예산 초안</translation>
    </message>
    <message>
        <source>budget, version %1</source>
        <translation>예산 버전 %1</translation>
    </message>
    <message>
        <source>%1: nothing is budgeted and nothing was spent.</source>
        <translation>%1: 예산도 지출도 없습니다.</translation>
    </message>
    <message>
        <source>%1: %2 was spent, and nothing is budgeted.</source>
        <translation>%1: 지출 %2, 정해진 예산이 없습니다.</translation>
    </message>
    <message>
        <source>%1 stays within its budget: it lands at %2 of %3.</source>
        <translation>%1 지출은 예산 안입니다. 예산 %3 중 %2에서 마칠 것으로 예상됩니다.</translation>
    </message>
    <message>
        <source>%1 heads over its budget: it lands at %2, which is %3 more than the %4 budgeted.</source>
        <translation>%1 지출이 예산을 넘을 것으로 보입니다. 월말 예측 %2, 예산 %4보다 %3 많습니다.</translation>
    </message>
    <message>
        <source>%1 is over its budget: %2 was spent, which is %3 more than the %4 budgeted.</source>
        <translation>%1 지출이 예산을 넘었습니다. 지출 %2, 예산 %4보다 %3 많습니다.</translation>
    </message>
    <message>
        <source>%1 Furthest over is “%2”: it lands %3 above its budget.</source>
        <translation>%1 가장 크게 넘는 항목: “%2”, 예산보다 %3 초과 예상.</translation>
    </message>
    <message numerus="yes">
        <source>%n charges of this fiscal year wait for an exchange rate and are in no sum.</source>
        <translation>
            <numerusform>이번 회계연도의 청구 %n건은 환율이 없어 어느 합계에도 들어 있지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charges in %1 were converted by the last rate known before their day.</source>
        <translation>
            <numerusform>%1 청구 %n건은 그날 환율이 없어 그 전의 마지막 환율로 환산했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charges in %1 were converted by the plan&apos;s rate: no rate of their day or before is known.</source>
        <translation>
            <numerusform>%1 청구 %n건은 그날과 그 전의 환율이 없어 계획의 환율로 환산했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>the charges name no model, project or key</source>
        <translation>청구 내역에 모델, 프로젝트, 키 이름이 없음</translation>
    </message>
    <message>
        <source>model %1: all of the excess</source>
        <translation>모델 %1: 초과분 전부</translation>
    </message>
    <message>
        <source>project %1: all of the excess</source>
        <translation>프로젝트 %1: 초과분 전부</translation>
    </message>
    <message>
        <source>key %1: all of the excess</source>
        <translation>키 %1: 초과분 전부</translation>
    </message>
    <message>
        <source>model %1: %2 of the excess</source>
        <translation>모델 %1: 초과분의 %2</translation>
    </message>
    <message>
        <source>project %1: %2 of the excess</source>
        <translation>프로젝트 %1: 초과분의 %2</translation>
    </message>
    <message>
        <source>key %1: %2 of the excess</source>
        <translation>키 %1: 초과분의 %2</translation>
    </message>
    <message>
        <source>– such days all cost the same</source>
        <translation>– 그런 날들의 금액이 모두 같음</translation>
    </message>
    <message>
        <source>Source: %1, charges up to %2, %3, calculated with Jupan</source>
        <translation>출처: %1, %2까지의 청구, %3, 주판으로 계산</translation>
    </message>
    <message>
        <source>Spent this month</source>
        <translation>이번 달 지출</translation>
    </message>
    <message>
        <source>Fiscal year to date</source>
        <translation>회계연도 누계</translation>
    </message>
    <message>
        <source>All charges from %1 to %2, tax included, each by the day that the vendor states (UTC).</source>
        <translation>%1부터 %2까지의 모든 청구입니다. 세금을 포함하며, 날짜는 공급사가 적은 날(UTC)입니다.</translation>
    </message>
    <message>
        <source>sum of the lines, each charge at the exchange rate of its day</source>
        <translation>항목별 합계, 청구마다 그날의 환율로 환산</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Utilisation is what was spent ÷ what was budgeted for the same months.</source>
        <translation>집행률은 같은 달들의 지출 ÷ 예산입니다.</translation>
    </message>
    <message>
        <source>Forecast of the month</source>
        <translation>월말 예측</translation>
    </message>
    <message>
        <source>Landing of the year</source>
        <translation>연말 예측</translation>
    </message>
    <message>
        <source>What the month will have cost at its end, if it goes on as it did.</source>
        <translation>지금처럼 이어질 때 월말까지의 지출입니다.</translation>
    </message>
    <message>
        <source>What the fiscal year will have cost at its end, if it goes on as it did.</source>
        <translation>지금처럼 이어질 때 회계연도 말까지의 지출입니다.</translation>
    </message>
    <message>
        <source>per line: spent so far ÷ weight of the days gone × weight of all days of the month; lines that are billed land at their budget, or at what is spent if that is more</source>
        <translation>항목별: 지금까지의 지출 ÷ 지난 날의 가중치 × 그 달 모든 날의 가중치. 정액 청구 항목은 예산, 또는 더 많으면 쓴 금액</translation>
    </message>
    <message>
        <source>per line: months before this one + forecast of this month + later months by their trend, or by the budget where fewer than three whole months are known</source>
        <translation>항목별: 지난 달들 + 이번 달 예측 + 남은 달들의 추세. 온전한 달이 셋보다 적으면 남은 달은 예산</translation>
    </message>
    <message>
        <source>Weights of the weekdays are learned from the last 56 days. Four times in five the month ends inside the 80 % range if days go on varying as they did.</source>
        <translation>요일 가중치는 최근 56일에서 구합니다. 날마다의 차이가 지금과 같다면 다섯 번에 네 번은 80 % 범위 안에서 마칩니다.</translation>
    </message>
    <message>
        <source>Holt&apos;s linear trend on whole months. The range needs five whole months.</source>
        <translation>온전한 달들의 홀트 선형 추세입니다. 범위는 온전한 달이 다섯 이상일 때 나옵니다.</translation>
    </message>
    <message>
        <source>△ heads over</source>
        <translation>△ 초과 예상</translation>
    </message>
</context>
<context>
    <name>SummarySection</name>
    <message>
        <source>cash only: %1</source>
        <translation>현금 기준: %1</translation>
    </message>
    <message>
        <source>at %1 a year</source>
        <translation>할인율 %1</translation>
    </message>
    <message>
        <source>discounted: %1</source>
        <translation>할인 기준: %1</translation>
    </message>
    <message>
        <source>discounted: not within the plan</source>
        <translation>할인 기준: 기간 안에 회수 안 됨</translation>
    </message>
    <message>
        <source>No cost is entered yet.</source>
        <translation>아직 입력한 비용이 없습니다.</translation>
    </message>
    <message>
        <source>In the first year it costs %1.</source>
        <translation>첫해 비용은 %1입니다.</translation>
    </message>
    <message>
        <source>Before the start it costs %1, in the first year %2.</source>
        <translation>시작 전 초기 비용은 %1, 첫해 비용은 %2입니다.</translation>
    </message>
    <message>
        <source>Over %1 that is %2, in everyday use %3 a month.</source>
        <translation>%1 동안의 총비용은 %2이며, 정착 후 월 비용은 %3입니다.</translation>
    </message>
    <message>
        <source>A contingency of %1 is included.</source>
        <translation>예비비를 포함한 금액입니다(%1).</translation>
    </message>
    <message>
        <source>No benefit is entered yet.</source>
        <translation>아직 입력한 편익이 없습니다.</translation>
    </message>
    <message>
        <source>NPV is zero at %1.</source>
        <translation>순현재가치가 0이 되는 값은 %1입니다.</translation>
    </message>
    <message>
        <source>No break-even: %1.</source>
        <translation>손익분기점 없음: %1.</translation>
    </message>
    <message>
        <source>No input has a low and a high value yet, so it is not known which assumption the result depends on. The figures are as good as the single values behind them.</source>
        <translation>낮은 값과 높은 값이 있는 입력값이 없어, 결과가 어떤 가정에 달려 있는지 알 수 없습니다. 수치의 신뢰도는 입력한 단일 값에 달려 있습니다.</translation>
    </message>
    <message>
        <source>All benefits may fall by %1 before NPV is zero.</source>
        <translation>편익이 전체적으로 %1 줄면 순현재가치가 0이 됩니다.</translation>
    </message>
    <message>
        <source>The result depends most on these inputs:</source>
        <translation>결과는 다음 입력값에 가장 크게 달려 있습니다.</translation>
    </message>
    <message>
        <source>No simulation was run, so there is no probability.</source>
        <translation>시뮬레이션을 실행하지 않아 확률이 없습니다.</translation>
    </message>
    <message>
        <source>In %1 of the trials it pays back within the plan.</source>
        <translation>계획 기간 안에 회수되는 시행의 비율은 %1입니다.</translation>
    </message>
    <message>
        <source>Gate “%1” is open: all its conditions are met.</source>
        <translation>게이트 “%1”: 열림. 모든 조건을 충족했습니다.</translation>
    </message>
    <message>
        <source>Decided on the pilot on %1: %2.</source>
        <comment>day, verdict</comment>
        <translation>파일럿 결정(%1): %2.</translation>
    </message>
    <message>
        <source>The plan has neither benefits nor costs yet, so nothing can be said about whether it pays.</source>
        <translation>아직 편익과 비용이 없어 경제성을 판단할 수 없습니다.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>%1 (now %2): NPV is %3 at %4 and %5 at %6.</source>
        <comment>input, value, NPV, low, NPV, high</comment>
        <translation>%1(현재 %2): %4일 때 순현재가치 %3, %6일 때 %5입니다.</translation>
    </message>
    <message>
        <source>What must be true, and how sure it is</source>
        <translation>무엇이 맞아야 하고 얼마나 확실한가</translation>
    </message>
    <message>
        <source>What it costs, brings and is worth</source>
        <translation>비용, 편익, 가치</translation>
    </message>
    <message>
        <source>(Seed %1, %2.)</source>
        <translation>(시드 %1, %2)</translation>
    </message>
    <message>
        <source>Check the largest guess first: %1.</source>
        <translation>가장 큰 추정부터 근거를 확인합니다: %1.</translation>
    </message>
    <message>
        <source>Gate “%1” was passed on somebody&apos;s responsibility, although %2 of its %3 conditions are not met. The first of them: %4.</source>
        <translation>“%1” 게이트는 조건 %3개 가운데 %2개를 충족하지 못했으나 책임자의 판단으로 통과했습니다. 그중 첫 번째 조건: %4</translation>
    </message>
    <message>
        <source>Gate “%1” is closed: %2 of its %3 conditions are not met. The first of them: %4.</source>
        <translation>“%1” 게이트가 닫혀 있습니다. 조건 %3개 가운데 %2개를 아직 충족하지 못했습니다. 그중 첫 번째 조건: %4</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a condition</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>The last month comes before the first.</source>
        <translation>마지막 월이 시작 월보다 앞섭니다.</translation>
    </message>
    <message>
        <source>Starts in %1 · full use after %2 · ceiling %3</source>
        <translation>시작 %1 · 정착 기간 %2 · 최대 %3</translation>
    </message>
    <message>
        <source>Share in use, by month of the plan</source>
        <translation>정착 속도 (계획 월 기준)</translation>
    </message>
    <message>
        <source>A name is needed here.</source>
        <translation>이름이 필요합니다.</translation>
    </message>
    <message>
        <source>That is too long; %1 characters are allowed.</source>
        <translation>너무 깁니다. %1자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>default</source>
        <translation>기본값</translation>
    </message>
    <message>
        <source>Low must be smaller than high.</source>
        <translation>최소는 최대보다 작아야 합니다.</translation>
    </message>
    <message>
        <source>For the lognormal form low must be more than 0.</source>
        <translation>로그정규 분포에서는 최소가 0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>Low and high go together: give both, or neither.</source>
        <translation>최소와 최대는 함께 적습니다. 둘 다 적거나 둘 다 비우세요.</translation>
    </message>
    <message>
        <source>From %1 over %2 to %3</source>
        <translation>최소 %1 · 기대 %2 · 최대 %3</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>High</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Form of the uncertainty</source>
        <translation>불확실한 정도의 모양</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Low and high say how sure you are; the program computes how much that matters.</source>
        <translation>최소와 최대로 얼마나 확실한지 적으면, 그 차이가 결과를 얼마나 바꾸는지 계산합니다.</translation>
    </message>
    <message>
        <source>end of the plan</source>
        <translation>계획 끝까지</translation>
    </message>
    <message>
        <source>%1 is outside the range %2 – %3: change the range too.</source>
        <translation>입력한 값 %1: 범위 %2 ~ %3 밖입니다. 최소나 최대도 함께 고칩니다.</translation>
    </message>
    <message>
        <source>such as 2026-10-05</source>
        <translation>예: 2026-10-05</translation>
    </message>
    <message>
        <source>There is no such day. Write year, month, day, such as 2026-10-05.</source>
        <translation>없는 날짜입니다. 년, 월, 일을 2026-10-05처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>Days from %1 to %2 are allowed.</source>
        <translation>%1년부터 %2년까지의 날짜만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>This is no day. Write year, month, day, such as 2026-10-05.</source>
        <translation>날짜가 아닙니다. 년, 월, 일을 2026-10-05처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>There is nothing to choose from yet.</source>
        <translation>아직 고를 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (없어짐)</translation>
    </message>
</context>
<context>
    <name>jupan::ActualsDropArea</name>
    <message>
        <source>Drop usage files or card statements here: CSV or JSON, one or several.</source>
        <translation>사용량 파일이나 카드 명세서(CSV, JSON)를 여기에 놓습니다. 여러 개도 됩니다.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>클립보드에서 붙여넣기</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet, with their column names, or the text of a report.</source>
        <translation>스프레드시트에서 열 이름과 함께 복사한 행이나 보고서의 내용을 붙여넣습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::ActualsFilePanel</name>
    <message>
        <source>Save column mapping</source>
        <translation>열 지정 저장</translation>
    </message>
    <message>
        <source>The mapping “%1” was replaced by this one.</source>
        <translation>저장되어 있던 열 지정을 이 내용으로 바꾸었습니다: “%1”.</translation>
    </message>
    <message>
        <source>The mapping “%1” is saved; files with these columns are read by it.</source>
        <translation>열 지정 저장: “%1”. 열이 같은 파일은 다음부터 이 지정으로 읽습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Leave this file out</source>
        <translation>이 파일 빼기</translation>
    </message>
    <message>
        <source>Say below what its columns hold.</source>
        <translation>아래에서 열의 내용을 지정합니다.</translation>
    </message>
    <message>
        <source>First rows of %1</source>
        <translation>%1의 처음 몇 행</translation>
    </message>
    <message>
        <source>Import again</source>
        <translation>다시 가져오기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Stop the import</source>
        <translation>가져오기 중지</translation>
    </message>
    <message>
        <source>Do not import it now</source>
        <translation>지금 가져오지 않기</translation>
    </message>
    <message>
        <source>Waits for the file before it</source>
        <translation>앞 파일이 끝나기를 기다리는 중</translation>
    </message>
</context>
<context>
    <name>jupan::ActualsImportSection</name>
    <message>
        <source>Choose a usage file</source>
        <translation>사용량 파일 선택</translation>
    </message>
    <message>
        <source>Usage files and statements</source>
        <translation>사용량 파일과 명세서</translation>
    </message>
    <message>
        <source>There is no text in the clipboard. Copy rows with their column names first, in a spreadsheet or the vendor&apos;s page.</source>
        <translation>클립보드에 글이 없습니다. 스프레드시트나 공급사 화면에서 행을 열 이름과 함께 먼저 복사합니다.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>붙여넣은 내용</translation>
    </message>
    <message>
        <source>Save the project as a file first: charges are kept in it.</source>
        <translation>먼저 프로젝트를 파일로 저장해야 합니다. 청구 내역은 그 파일에 보관됩니다.</translation>
    </message>
    <message>
        <source>The project can only be read. Save a copy of it to import charges.</source>
        <translation>읽기 전용 프로젝트입니다. 청구 내역을 가져오려면 사본을 저장합니다.</translation>
    </message>
    <message>
        <source>OpenAI: in the dashboard, Usage, then Export; best the cost by line item.</source>
        <translation>OpenAI: 대시보드의 Usage에서 Export를 누릅니다. 항목별(line item) 비용이 가장 좋습니다.</translation>
    </message>
    <message>
        <source>Anthropic: in the console, Usage or Cost, then Export.</source>
        <translation>Anthropic: 콘솔의 Usage 또는 Cost에서 Export를 누릅니다.</translation>
    </message>
    <message>
        <source>Azure: Cost Management, then cost details as CSV.</source>
        <translation>Azure: Cost Management에서 비용 세부 정보(cost details)를 CSV로 받습니다.</translation>
    </message>
    <message>
        <source>Card: the approvals or the statement as CSV, from the card company&apos;s page. An Excel file is saved as CSV first.</source>
        <translation>카드: 카드사 홈페이지에서 승인 내역이나 이용 명세서를 CSV로 받습니다. 엑셀 파일은 CSV로 저장한 뒤 가져옵니다.</translation>
    </message>
    <message>
        <source>LiteLLM, Langfuse, or a FOCUS report: as they come.</source>
        <translation>LiteLLM, Langfuse, FOCUS 보고서: 받은 그대로 가져옵니다.</translation>
    </message>
    <message>
        <source>Where do I get the file?</source>
        <translation>파일은 어디서 받습니까?</translation>
    </message>
    <message numerus="yes">
        <source>Import all %n file(s)</source>
        <translation>
            <numerusform>파일 %n개 모두 가져오기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::ActualsImportsCard</name>
    <message>
        <source>Imports so far</source>
        <translation>가져온 파일</translation>
    </message>
    <message>
        <source>Nothing has been imported or entered yet.</source>
        <translation>아직 가져오거나 입력한 내역이 없습니다.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Remove this import …</source>
        <translation>이 가져오기 삭제…</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>%1 rows read, %2 of them already there</source>
        <translation>읽은 행 %1개, 그중 이미 있던 행 %2개</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져온 날</translation>
    </message>
    <message>
        <source>Days covered</source>
        <translation>대상 기간</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Stated anew</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Remove “%1” and the charges that it stated last? Undo does not bring them back; importing the file again does.</source>
        <translation>이 파일과 파일이 마지막으로 적은 청구 내역을 삭제합니까(“%1”)? 실행 취소로는 되돌릴 수 없으며, 파일을 다시 가져오면 됩니다.</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>삭제했습니다: “%1”.</translation>
    </message>
</context>
<context>
    <name>jupan::ActualsManualCard</name>
    <message>
        <source>The day of the charge is needed, such as 2026-03-02.</source>
        <translation>청구일이 필요합니다. 예: 2026-03-02</translation>
    </message>
    <message>
        <source>The amount is in %1; this says %2. Write one of them.</source>
        <translation>통화가 서로 다릅니다(금액 %1, 통화 칸 %2). 둘 중 하나로 적습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Write its three letters, such as USD.</source>
        <translation>통화가 아닙니다: “%1”. USD처럼 세 글자로 적습니다.</translation>
    </message>
    <message>
        <source>Enter an amount, or requests or tokens.</source>
        <translation>금액, 요청 수, 토큰 수 가운데 하나를 입력합니다.</translation>
    </message>
    <message>
        <source>Entered: %1 of %2. It can be removed among the imports so far.</source>
        <translation>입력했습니다: %2, %1. ‘가져온 파일’에서 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Entered: use of %1. It can be removed among the imports so far.</source>
        <translation>입력했습니다: %1 사용량. ‘가져온 파일’에서 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Charge by hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>For what comes on paper or by bank transfer. A file is better where there is one: it counts nothing twice.</source>
        <translation>종이 청구서나 계좌 이체처럼 파일이 없는 청구를 입력합니다. 파일이 있으면 파일로 가져오는 편이 좋습니다. 두 번 더해지지 않기 때문입니다.</translation>
    </message>
    <message>
        <source>Enter the charge</source>
        <translation>청구 입력</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Save the project as a file first: charges are kept in it.</source>
        <translation>먼저 프로젝트를 파일로 저장해야 합니다. 청구 내역은 그 파일에 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>jupan::ActualsMappingForm</name>
    <message>
        <source>None of the saved ones</source>
        <translation>저장된 것 쓰지 않음</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>해당 열 없음</translation>
    </message>
    <message>
        <source>Each row is a charge of its own, as in a card statement</source>
        <translation>행 하나가 청구 한 건 (카드 명세서)</translation>
    </message>
    <message>
        <source>Rows of a day add up, and a later file states the day anew, as in a usage report</source>
        <translation>같은 날의 행을 합산하고 나중 파일이 그날을 갱신 (사용량 보고서)</translation>
    </message>
    <message>
        <source>Saved mapping</source>
        <translation>저장된 열 지정</translation>
    </message>
    <message>
        <source>Only the usual columns</source>
        <translation>자주 쓰는 열만</translation>
    </message>
    <message>
        <source>More kinds of columns</source>
        <translation>다른 열도 보기</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>이 열 지정 저장</translation>
    </message>
    <message>
        <source>Name of the mapping, such as the name of the card</source>
        <translation>열 지정 이름 (예: 카드 이름)</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>열 지정 이름</translation>
    </message>
    <message>
        <source>Vendor of all rows</source>
        <translation>모든 행의 공급사</translation>
    </message>
    <message>
        <source>Currency of all rows</source>
        <translation>모든 행의 통화</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행의 뜻</translation>
    </message>
    <message>
        <source>No currency is given yet: rows whose amount has no sign of its own, such as ₩ or €, will be rejected.</source>
        <translation>아직 통화가 정해지지 않았습니다. 금액에 ₩, € 같은 기호가 없는 행은 거절됩니다.</translation>
    </message>
</context>
<context>
    <name>jupan::ActualsOutcomeView</name>
    <message>
        <source>The list is in the clipboard.</source>
        <translation>목록을 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Nothing was taken over: %1</source>
        <translation>가져온 것이 없습니다. %1</translation>
    </message>
    <message>
        <source>Stopped. Nothing of the file was taken over.</source>
        <translation>중지했습니다. 이 파일에서 가져온 것은 없습니다.</translation>
    </message>
    <message>
        <source>The file is refused; nothing of it was taken over. %1</source>
        <translation>파일을 받아들이지 못했으며 가져온 것은 없습니다. %1</translation>
    </message>
    <message>
        <source>The file has no rows; nothing was taken over.</source>
        <translation>파일에 행이 없어 가져온 것이 없습니다.</translation>
    </message>
    <message>
        <source>All of it is there already. Nothing was added twice.</source>
        <translation>이미 모두 들어 있습니다. 두 번 더해진 것은 없습니다.</translation>
    </message>
    <message>
        <source>The file has no charge that could be taken over.</source>
        <translation>파일에 가져올 수 있는 청구 내역이 없습니다.</translation>
    </message>
    <message>
        <source>Taken over: charges of %1.</source>
        <translation>%1 청구 내역을 가져왔습니다.</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>읽은 행</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Stated anew</source>
        <translation>갱신</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>빈 행</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>Sum of what was added: %1</source>
        <translation>추가한 금액 합계: %1</translation>
    </message>
    <message>
        <source>The report has further pages that this file does not hold. Export or fetch them too, and import them.</source>
        <translation>보고서에 이 파일에 없는 다음 페이지가 더 있습니다. 나머지 페이지도 받아서 가져와야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) had more than 18 digits behind the point and were rounded to these.</source>
        <translation>
            <numerusform>금액 %n건은 소수점 아래가 18자리를 넘어 18자리로 반올림했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a currency in use. Its charges are kept as they stand and wait for a rate.</source>
        <translation>쓰이는 통화가 아닙니다: “%1”. 해당 청구는 적힌 그대로 보관하며 환율이 입력될 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>Enter a rate</source>
        <translation>환율 입력</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) in %1 wait for an exchange rate and are in no sum until then.</source>
        <translation>
            <numerusform>%1 청구 %n건은 환율을 기다리며, 그때까지 어느 합계에도 들어가지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the same days (%2) are there by line item and without. The money may count twice; remove one of the imports.</source>
        <translation>%1: 같은 기간(%2)이 항목별 내역과 전체 금액으로 함께 들어 있습니다. 같은 돈이 두 번 더해질 수 있으니 한쪽을 삭제합니다.</translation>
    </message>
    <message>
        <source>Show imports</source>
        <translation>가져온 파일 보기</translation>
    </message>
    <message>
        <source>%1: a report of the vendor and a statement that names it cover the same days (%2). The money may count twice; a rule can leave one of them out.</source>
        <translation>%1: 공급사 보고서와 이 공급사 이름이 적힌 명세서의 기간(%2)이 겹칩니다. 같은 돈이 두 번 더해질 수 있으며, 규칙으로 한쪽을 뺄 수 있습니다.</translation>
    </message>
    <message>
        <source>Make the rule</source>
        <translation>규칙 만들기</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were rejected. Put them right in the file and import it again: what is there already is not added twice.</source>
        <translation>
            <numerusform>행 %n개를 거절했습니다. 파일에서 고친 뒤 다시 가져오면 됩니다. 이미 들어 있는 행은 두 번 더해지지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>목록 복사</translation>
    </message>
    <message>
        <source>Save the list …</source>
        <translation>목록 저장…</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list of rejected rows</source>
        <translation>거절된 행 목록 저장</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>rejected rows</source>
        <translation>거절된 행</translation>
    </message>
    <message>
        <source>The list is written to “%1”.</source>
        <translation>목록을 “%1”에 저장했습니다.</translation>
    </message>
    <message>
        <source>The list cannot be written: %1.</source>
        <translation>목록을 저장하지 못했습니다: %1</translation>
    </message>
</context>
<context>
    <name>jupan::ActualsPage</name>
    <message>
        <source>Actual charges</source>
        <translation>실제 청구</translation>
    </message>
    <message>
        <source>What the vendors charged: drop their usage file or the card statement on this page once a week.</source>
        <translation>공급사가 실제로 청구한 금액입니다. 일주일에 한 번 사용량 파일이나 카드 명세서를 이 화면에 놓습니다.</translation>
    </message>
    <message>
        <source>Charges of %1 are there.</source>
        <translation>%1 청구 내역이 들어 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of them belong to no budget line yet.</source>
        <translation>
            <numerusform>그중 %n개 묶음은 아직 예산 항목이 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) wait for an exchange rate.</source>
        <translation>
            <numerusform>%n건은 환율을 기다립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Imports so far</source>
        <translation>가져온 파일</translation>
    </message>
    <message>
        <source>Where charges go</source>
        <translation>예산 항목 배정</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>환율</translation>
    </message>
    <message>
        <source>Charge by hand</source>
        <translation>직접 입력</translation>
    </message>
</context>
<context>
    <name>jupan::ActualsRatesSection</name>
    <message>
        <source>pasted</source>
        <translation>붙여넣음</translation>
    </message>
    <message>
        <source>A rate needs its day and its value, such as 2026-03-02 and 1,380.5.</source>
        <translation>환율에는 날짜와 값이 필요합니다. 예: 2026-03-02, 1,380.5</translation>
    </message>
    <message>
        <source>Add exchange rate</source>
        <translation>환율 추가</translation>
    </message>
    <message>
        <source>Paste lines with a day and a rate first.</source>
        <translation>날짜와 환율이 있는 줄을 먼저 붙여넣습니다.</translation>
    </message>
    <message>
        <source>Add exchange rates</source>
        <translation>환율 추가</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) were taken over.</source>
        <translation>
            <numerusform>환율 %n개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import exchange rates</source>
        <translation>환율 가져오기</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is too large for a table of rates. Allowed: up to 16 MiB.</source>
        <translation>환율표로는 너무 큽니다: “%1”. 허용: 16 MiB 이하</translation>
    </message>
    <message>
        <source>Remove exchange rate</source>
        <translation>환율 삭제</translation>
    </message>
    <message>
        <source>The rate was removed. Undo brings it back.</source>
        <translation>환율을 삭제했습니다. 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar. Write it like 2026-03-02.</source>
        <translation>달력에 없는 날짜입니다: “%1”. 2026-03-02처럼 적습니다.</translation>
    </message>
    <message>
        <source>“%1” is not a currency. Write its three letters, such as USD.</source>
        <translation>통화가 아닙니다: “%1”. USD처럼 세 글자로 적습니다.</translation>
    </message>
    <message>
        <source>“%1” is no rate. Write a number above 0, such as 1,380.5.</source>
        <translation>환율이 아닙니다: “%1”. 1,380.5처럼 0보다 큰 수로 적습니다.</translation>
    </message>
    <message>
        <source>“%1” is too large for a rate. Allowed: up to 10¹².</source>
        <translation>환율로는 너무 큽니다: “%1”. 허용: 10¹² 이하</translation>
    </message>
    <message>
        <source>The day is missing. Write it like 2026-03-02.</source>
        <translation>날짜가 없습니다. 2026-03-02처럼 적습니다.</translation>
    </message>
    <message>
        <source>The rate is missing. Write a number above 0, such as 1,380.5.</source>
        <translation>환율이 없습니다. 1,380.5처럼 0보다 큰 수로 적습니다.</translation>
    </message>
    <message>
        <source>There are two rates of one currency for %1. Keep one of them.</source>
        <translation>%1에 같은 통화의 환율이 둘 있습니다. 하나만 남깁니다.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Put right what is listed, then take it over again.</source>
        <translation>가져온 것이 없습니다. 아래 내용을 고친 뒤 다시 가져옵니다.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>a rate is missing</source>
        <translation>환율 없음</translation>
    </message>
    <message>
        <source>converted</source>
        <translation>환산됨</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>How it was converted</source>
        <translation>환산 방법</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>One unit costs</source>
        <translation>1단위 값</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>How charges were converted</source>
        <translation>청구 금액을 환산한 방법</translation>
    </message>
    <message>
        <source>A charge takes the rate of its day; without one, the last known before it; without any, the plan&apos;s. Where there is none at all it waits and is in no sum.</source>
        <translation>청구는 그날의 환율로, 없으면 그 전에 알려진 마지막 환율로, 그것도 없으면 계획의 환율로 환산합니다. 환율이 전혀 없으면 기다리며 어느 합계에도 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>There are no charges yet. Rates can be entered now all the same.</source>
        <translation>아직 청구 내역이 없습니다. 환율은 지금 입력해도 됩니다.</translation>
    </message>
    <message>
        <source>Open the plan&apos;s rates</source>
        <translation>계획의 환율 열기</translation>
    </message>
    <message>
        <source>Rates by day</source>
        <translation>날짜별 환율</translation>
    </message>
    <message>
        <source>There are no rates yet; the plan&apos;s rates count. Enter the rate of a day below, or paste many.</source>
        <translation>아직 환율이 없어 계획의 환율을 씁니다. 아래에서 그날의 환율을 입력하거나 여러 개를 붙여넣습니다.</translation>
    </message>
    <message>
        <source>Enter a rate</source>
        <translation>환율 입력</translation>
    </message>
    <message>
        <source>Remove this rate</source>
        <translation>이 환율 삭제</translation>
    </message>
    <message>
        <source>Add rate</source>
        <translation>환율 추가</translation>
    </message>
    <message>
        <source>Many rates at once</source>
        <translation>여러 환율 한꺼번에</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet or a bank&apos;s page, one day a line: day, currency and rate. A first line with column names may stand above. What is there already for a day is replaced.</source>
        <translation>스프레드시트나 은행 홈페이지에서 한 줄에 하루씩 날짜, 통화, 환율을 붙여넣습니다. 첫 줄은 열 이름이어도 됩니다. 같은 날의 환율이 이미 있으면 바뀝니다.</translation>
    </message>
    <message>
        <source>Rates to paste</source>
        <translation>붙여넣을 환율</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>From a CSV …</source>
        <translation>CSV에서…</translation>
    </message>
</context>
<context>
    <name>jupan::ActualsRuleForm</name>
    <message>
        <source>Rule %1</source>
        <translation>규칙 %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>새 규칙</translation>
    </message>
    <message>
        <source>A charge must have every text that you give here; what is empty asks for nothing. Capitals do not matter, and * stands for any text.</source>
        <translation>여기에 적은 글이 모두 들어 있는 청구만 해당합니다. 빈칸은 따지지 않고, 대소문자를 가리지 않으며, *는 아무 글이나 뜻합니다.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>규칙 저장</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>규칙 추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>예산 항목 선택</translation>
    </message>
    <message>
        <source>Give at least one text: a rule without any catches nothing.</source>
        <translation>글을 하나 이상 적어야 합니다. 모두 비어 있으면 아무 청구도 해당하지 않습니다.</translation>
    </message>
    <message>
        <source>It catches none of the charges that are there.</source>
        <translation>지금 있는 청구 중 해당하는 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>It catches %n group(s) of charges, together %1.</source>
        <translation>
            <numerusform>청구 %n개 묶음이 해당합니다(합계 %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) among them wait for an exchange rate.</source>
        <translation>
            <numerusform>그중 %n건은 환율을 기다립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more group(s) match, but a rule before it takes them.</source>
        <translation>
            <numerusform>그 밖에 %n개 묶음도 해당하지만 앞의 규칙이 먼저 가져갑니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>청구</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Charges that the rule catches</source>
        <translation>규칙에 해당하는 청구</translation>
    </message>
    <message>
        <source>Give at least one of vendor, project, key, model and text.</source>
        <translation>공급사, 프로젝트, 키, 모델, 문구 가운데 하나 이상을 적어야 합니다.</translation>
    </message>
    <message>
        <source>There is no budget yet, so no line to send charges to. Make the budget first, or leave the charges out.</source>
        <translation>아직 예산이 없어 청구를 보낼 항목이 없습니다. 먼저 예산을 만들거나, 이 청구를 집계에서 뺍니다.</translation>
    </message>
    <message>
        <source>Choose the budget line that the charges belong to.</source>
        <translation>청구가 속할 예산 항목을 선택합니다.</translation>
    </message>
</context>
<context>
    <name>jupan::ActualsRulesSection</name>
    <message>
        <source>Change rule</source>
        <translation>규칙 수정</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>규칙 추가</translation>
    </message>
    <message>
        <source>The rule is saved: %1.</source>
        <translation>규칙을 저장했습니다: %1</translation>
    </message>
    <message>
        <source>Add rules</source>
        <translation>규칙 추가</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) were added.</source>
        <translation>
            <numerusform>규칙 %n개를 추가했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move rule</source>
        <translation>규칙 순서 변경</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>규칙 삭제</translation>
    </message>
    <message>
        <source>The rule was removed: %1.</source>
        <translation>규칙을 삭제했습니다: %1</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>순서</translation>
    </message>
    <message>
        <source>Charges with</source>
        <translation>해당하는 청구</translation>
    </message>
    <message>
        <source>Counted as</source>
        <translation>처리</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>예산 항목</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>묶음</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>The first rule that a charge meets sends it to its budget line. What no rule takes counts as spending without a line.</source>
        <translation>청구는 처음으로 해당하는 규칙에 따라 예산 항목으로 갑니다. 어느 규칙에도 해당하지 않으면 항목 없는 지출로 집계합니다.</translation>
    </message>
    <message>
        <source>There is no budget yet: make one, so that charges have lines to go to</source>
        <translation>아직 예산이 없습니다. 청구를 보낼 항목이 생기도록 예산 만들기</translation>
    </message>
    <message>
        <source>There are no rules yet. Say once which project, key, model or text belongs to which line.</source>
        <translation>아직 규칙이 없습니다. 어떤 프로젝트, 키, 모델, 문구가 어느 예산 항목에 속하는지 한 번만 정하면 됩니다.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>수정</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>jupan::ActualsStyleQuestion</name>
    <message>
        <source>Line %1 has the date “%2”, and nothing in the file tells which part is the month. How is it read?</source>
        <translation>%1번째 줄의 날짜 “%2”에서 어느 쪽이 월인지 파일만으로는 알 수 없습니다. 어떻게 읽습니까?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line %1 has the number “%2”, and nothing in the file tells which mark stands before the decimals. How is it read?</source>
        <translation>%1번째 줄의 숫자 “%2”에서 어느 기호가 소수점인지 파일만으로는 알 수 없습니다. 어떻게 읽습니까?</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>jupan::ActualsUnassignedCard</name>
    <message>
        <source>waits for a rate</source>
        <translation>환율 대기</translation>
    </message>
    <message>
        <source>rule %1, whose line is not in the budget</source>
        <translation>규칙 %1의 항목이 예산에 없음</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>규칙 없음</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>청구</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>In the project&apos;s currency</source>
        <translation>프로젝트 통화 금액</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>one workload of the plan uses the model</source>
        <translation>계획에서 이 모델을 쓰는 작업이 하나뿐</translation>
    </message>
    <message>
        <source>it speaks of seats, and the budget has one line of seats</source>
        <translation>좌석 청구이며 예산에 좌석 항목이 하나뿐</translation>
    </message>
    <message>
        <source>Charges with</source>
        <translation>해당하는 청구</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>예산 항목</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>The plan makes it plain where these belong:</source>
        <translation>계획을 보면 어디에 속하는지 분명한 청구:</translation>
    </message>
    <message>
        <source>Suggested rules</source>
        <translation>제안하는 규칙</translation>
    </message>
    <message numerus="yes">
        <source>Add %n suggested rule(s)</source>
        <translation>
            <numerusform>제안한 규칙 %n개 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at this one first</source>
        <translation>이 규칙 먼저 살펴보기</translation>
    </message>
    <message>
        <source>Charges without a line</source>
        <translation>예산 항목이 없는 청구</translation>
    </message>
    <message>
        <source>There are no charges yet.</source>
        <translation>아직 청구 내역이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of charges stand under no line, the most money first. Choose one and make a rule for it.</source>
        <translation>
            <numerusform>%n개 묶음에 예산 항목이 없습니다(금액이 큰 순서). 하나를 골라 규칙을 만듭니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every charge has its line.</source>
        <translation>모든 청구에 예산 항목이 있습니다.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>파일 가져오기</translation>
    </message>
    <message>
        <source>Make a rule for it</source>
        <translation>이 청구의 규칙 만들기</translation>
    </message>
</context>
<context>
    <name>jupan::AlertBell</name>
    <message>
        <source>No alert asks for attention.</source>
        <translation>확인할 경보가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) about the budget</source>
        <translation>
            <numerusform>예산 경보 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::AlertList</name>
    <message>
        <source>No alert asks for attention.</source>
        <translation>확인할 경보가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Marks the alert as seen. It comes again when the budget changes and is passed again.</source>
        <translation>경보를 확인한 것으로 표시합니다. 예산이 바뀐 뒤 다시 넘으면 경보가 또 울립니다.</translation>
    </message>
</context>
<context>
    <name>jupan::AlertPopup</name>
    <message>
        <source>Alerts</source>
        <translation>예산 알림</translation>
    </message>
    <message>
        <source>Open budget against actual</source>
        <translation>예산 대비 실적 열기</translation>
    </message>
</context>
<context>
    <name>jupan::BubbleChart</name>
    <message>
        <source>Effort 1</source>
        <extracomment>key of the cost-benefit matrix; small and large circles follow</extracomment>
        <translation>노력 1</translation>
    </message>
    <message>
        <source>Risk 1</source>
        <extracomment>key of the cost-benefit matrix; light to dark circles follow</extracomment>
        <translation>위험 1</translation>
    </message>
    <message>
        <source>Benefit: %1</source>
        <translation>편익: %1</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>비용: %1</translation>
    </message>
    <message>
        <source>Effort %1 of 5, risk %2 of 5</source>
        <translation>노력 5점 중 %1점, 위험 5점 중 %2점</translation>
    </message>
    <message>
        <source>%1 · risk %2</source>
        <extracomment>a bubble of the cost-benefit matrix: name of the work, its risk from 1 to 5</extracomment>
        <translation>%1 · 위험 %2</translation>
    </message>
</context>
<context>
    <name>jupan::BudgetColumnChart</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 ~ %2</translation>
    </message>
</context>
<context>
    <name>jupan::BudgetDesk</name>
    <message>
        <source>The plan has no costs yet. Enter workloads, seats or cost items on Costs &amp; tokens first.</source>
        <translation>계획에 아직 비용이 없습니다. 먼저 비용과 토큰에서 토큰 작업, 좌석, 비용 항목을 입력합니다.</translation>
    </message>
    <message>
        <source>Make the budget from the plan</source>
        <translation>계획으로 예산 만들기</translation>
    </message>
    <message>
        <source>Take %1 over from the plan</source>
        <translation>%1 예산을 계획에서 다시 가져오기</translation>
    </message>
    <message>
        <source>Freeze the budget</source>
        <translation>예산 확정</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>예산 변경</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>초안 버리기</translation>
    </message>
    <message>
        <source>Budget of “%1”, %2</source>
        <translation>‘%1’의 %2 예산</translation>
    </message>
    <message>
        <source>Year&apos;s budget of “%1”</source>
        <translation>‘%1’의 연간 예산</translation>
    </message>
    <message>
        <source>Clear budget cells</source>
        <translation>예산 칸 비우기</translation>
    </message>
    <message>
        <source>Fill the budget to the right</source>
        <translation>예산 오른쪽으로 채우기</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy cells in a spreadsheet first.</source>
        <translation>붙여 넣을 내용이 없습니다. 먼저 스프레드시트에서 칸을 복사합니다.</translation>
    </message>
    <message>
        <source>Paste into the budget</source>
        <translation>예산에 붙여넣기</translation>
    </message>
    <message>
        <source>Note on “%1”, %2</source>
        <translation>‘%1’의 %2 메모</translation>
    </message>
    <message>
        <source>A line needs a name, such as “Consulting”.</source>
        <translation>항목에는 이름이 있어야 합니다. 예: ‘컨설팅’</translation>
    </message>
    <message>
        <source>Add budget line “%1”</source>
        <translation>예산 항목 ‘%1’ 추가</translation>
    </message>
    <message>
        <source>Rename budget line “%1”</source>
        <translation>예산 항목 ‘%1’ 이름 바꾸기</translation>
    </message>
    <message>
        <source>Remove budget line “%1”</source>
        <translation>예산 항목 ‘%1’ 삭제</translation>
    </message>
    <message>
        <source>This is a frozen version, which is kept as it was. Choose the draft above to change amounts.</source>
        <translation>확정한 버전은 그대로 보관합니다. 금액을 바꾸려면 위에서 초안을 선택하십시오.</translation>
    </message>
    <message>
        <source>This budget is frozen, so its amounts stay as they are. “Change the budget” above starts a draft for the next version; money within the budget is moved on “Reallocation &amp; review”.</source>
        <translation>확정한 예산이라 금액을 바꿀 수 없습니다. 위의 ‘예산 변경’으로 다음 버전의 초안을 시작하십시오. 예산 안에서 금액을 옮기는 일은 ‘재배분·검토’에서 합니다.</translation>
    </message>
</context>
<context>
    <name>jupan::BudgetGridCard</name>
    <message>
        <source>%1, as planned</source>
        <translation>%1, 계획과 같음</translation>
    </message>
    <message>
        <source>%1 (plan: %2)</source>
        <translation>%1 (계획: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s), sum %1</source>
        <translation>
            <numerusform>%n칸, 합계 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>회계연도</translation>
    </message>
    <message>
        <source>Budget by month</source>
        <translation>월별 예산</translation>
    </message>
    <message>
        <source>Fill right</source>
        <translation>오른쪽으로 채우기</translation>
    </message>
    <message>
        <source>Puts the first selected amount into the selected months after it, or into the rest of the year (Ctrl+R).</source>
        <translation>선택한 첫 금액을 그다음 선택한 달에, 또는 남은 달 전체에 넣습니다(Ctrl+R).</translation>
    </message>
    <message>
        <source>Puts the plan&apos;s amounts into this year again. Notes, lines of your own and other years stay; Undo brings the old amounts back.</source>
        <translation>이 연도의 금액을 계획의 금액으로 다시 채웁니다. 메모, 직접 추가한 항목, 다른 연도는 그대로 둡니다. 되돌리기로 이전 금액을 복구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Note on this cell (Shift+F2)</source>
        <translation>이 칸의 메모 (Shift+F2)</translation>
    </message>
    <message>
        <source>Note on the cell</source>
        <translation>칸 메모</translation>
    </message>
    <message>
        <source>Line of your own</source>
        <translation>직접 추가</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Lines of the plan have the plan&apos;s names; lines of your own can be renamed.</source>
        <translation>계획의 항목은 계획의 이름을 씁니다. 직접 추가한 항목은 이름을 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Removes the line of your own with all its amounts. Undo brings it back.</source>
        <translation>직접 추가한 항목을 금액과 함께 삭제합니다. 되돌리기로 복구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Name of the line</source>
        <translation>항목 이름</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Type to edit, F2 to change, Enter goes down, Tab goes right, Delete puts 0. Ctrl+C and Ctrl+V exchange cells with a spreadsheet. An amount typed as the year&apos;s total is spread over its months.</source>
        <translation>입력하면 바로 바뀌고 F2로 고칩니다. Enter는 아래로, Tab은 오른쪽으로 옮기고 Delete는 0을 넣습니다. Ctrl+C와 Ctrl+V로 스프레드시트와 칸을 주고받습니다. 연간 합계에 적은 금액은 월별로 나눕니다.</translation>
    </message>
    <message>
        <source>Budget by month, %1</source>
        <translation>월별 예산 (%1)</translation>
    </message>
    <message>
        <source>Take over from the plan again</source>
        <translation>계획에서 다시 가져오기</translation>
    </message>
</context>
<context>
    <name>jupan::BudgetModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>계획과 같음</translation>
    </message>
    <message>
        <source>Plan: %1 (%2)</source>
        <translation>계획: %1 (%2)</translation>
    </message>
    <message>
        <source>Version %1: %2 (%3)</source>
        <translation>버전 %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (삭제함)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Change from version %1</source>
        <translation>버전 %1 대비 변화</translation>
    </message>
    <message>
        <source>Year&apos;s total</source>
        <translation>연간 합계</translation>
    </message>
    <message>
        <source>From version %1</source>
        <translation>버전 %1 대비</translation>
    </message>
    <message>
        <source>Outside the months of the plan; it can have a budget all the same.</source>
        <translation>계획 기간 밖의 달입니다. 그래도 예산을 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>삭제한 항목</translation>
    </message>
</context>
<context>
    <name>jupan::BudgetPage</name>
    <message>
        <source>Budget</source>
        <translation>예산</translation>
    </message>
    <message>
        <source>What may be spent, by line and month. Actual charges are held against it.</source>
        <translation>항목과 월별로 쓸 수 있는 금액입니다. 실제 청구를 이 금액과 비교합니다.</translation>
    </message>
    <message>
        <source>There is no budget yet. The plan knows what each workload, seat and cost item takes by month: make the budget from it, then change what you want.</source>
        <translation>아직 예산이 없습니다. 계획에 토큰 작업, 좌석, 비용 항목별 월 비용이 있으므로 이것으로 예산을 만든 뒤 필요한 곳을 고칩니다.</translation>
    </message>
    <message>
        <source>Make the budget from the plan</source>
        <translation>계획으로 예산 만들기</translation>
    </message>
    <message numerus="yes">
        <source>%1: a budget of %2 in %n line(s).</source>
        <translation>
            <numerusform>%1 예산은 항목 %n개, %2입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::BudgetStateCard</name>
    <message>
        <source>Draft</source>
        <translation>초안</translation>
    </message>
    <message>
        <source>Version shown</source>
        <translation>표시할 버전</translation>
    </message>
    <message>
        <source>Version %1: frozen on %2, superseded on %3. It is kept as it was.</source>
        <translation>버전 %1: %2에 확정하고 %3에 새 버전으로 대체했습니다. 당시 내용 그대로 보관합니다.</translation>
    </message>
    <message>
        <source>Frozen as version %1 on %2. Actual spending is compared with it.</source>
        <translation>%2에 확정한 버전 %1입니다. 실제 지출을 이 예산과 비교합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Frozen as version %1 on %2. Actual spending is compared with it. %n reallocation(s) since then are included.</source>
        <translation>
            <numerusform>%2에 확정한 버전 %1입니다. 실제 지출을 이 예산과 비교합니다. 그 뒤의 재배분 %n건이 반영되어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A draft. Freeze it once it is approved: it becomes version 1, which actual spending is compared with and which no longer changes.</source>
        <translation>초안입니다. 승인을 받으면 확정합니다. 확정하면 버전 1이 되고, 실제 지출을 이 예산과 비교하며 더는 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>A draft for version %1. Until you freeze it, version %2 of %3 counts.</source>
        <translation>버전 %1의 초안입니다. 확정하기 전까지 적용되는 예산은 버전 %2(%3)입니다.</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>대체됨</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>적용 중</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>메모: %1</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>확정…</translation>
    </message>
    <message>
        <source>Keeps the draft as a version with today&apos;s date.</source>
        <translation>초안을 오늘 날짜의 버전으로 보관합니다.</translation>
    </message>
    <message>
        <source>Change the budget</source>
        <translation>예산 변경</translation>
    </message>
    <message>
        <source>Begins a draft with the amounts of the version in force; the version itself stays as it is.</source>
        <translation>적용 중인 버전의 금액으로 초안을 시작합니다. 버전 자체는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Discard the draft</source>
        <translation>초안 버리기</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>되돌리기로 복구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Freeze as version %1</source>
        <translation>버전 %1 확정</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Note: who approved it and why (may stay empty)</source>
        <translation>메모: 승인한 사람과 이유 (비워 두어도 됩니다)</translation>
    </message>
    <message>
        <source>Note on the version</source>
        <translation>버전 메모</translation>
    </message>
    <message>
        <source>Show changes from version %1</source>
        <translation>버전 %1 대비 변화 표시</translation>
    </message>
    <message>
        <source>State of the budget</source>
        <translation>예산 상태</translation>
    </message>
</context>
<context>
    <name>jupan::BudgetThresholds</name>
    <message>
        <source>Usual alert thresholds</source>
        <translation>기본 경보 기준</translation>
    </message>
    <message>
        <source>Alert thresholds</source>
        <translation>경보 기준</translation>
    </message>
    <message>
        <source>An alert fires once when what was spent, or the forecast, passes a share of the budget: of a line or of all lines, in a month or the fiscal year. Another budget arms it again.</source>
        <translation>지출이나 예측이 예산의 일정 비율을 넘으면 경보가 한 번 울립니다. 항목별로, 전체로, 월별로, 회계연도로 봅니다. 예산이 바뀌면 다시 울릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Add the threshold</source>
        <translation>기준 추가</translation>
    </message>
    <message>
        <source>Back to the usual ones</source>
        <translation>기본값으로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>“%1” 삭제</translation>
    </message>
    <message>
        <source>One threshold stays; without any, the usual ones count.</source>
        <translation>기준은 하나 이상 있어야 합니다. 하나도 없으면 기본 기준을 씁니다.</translation>
    </message>
    <message>
        <source>Remove an alert threshold</source>
        <translation>경보 기준 삭제</translation>
    </message>
    <message>
        <source>Write a share of the budget, such as 90 %.</source>
        <translation>예산의 비율을 적어 주십시오. 예: 90 %</translation>
    </message>
    <message>
        <source>This threshold is there already.</source>
        <translation>이미 있는 기준입니다.</translation>
    </message>
    <message>
        <source>Add an alert threshold</source>
        <translation>경보 기준 추가</translation>
    </message>
</context>
<context>
    <name>jupan::BurnDownChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jupan::BusinessEngine</name>
    <message>
        <source>Value engine</source>
        <translation>가치 엔진</translation>
    </message>
    <message>
        <source>Five things that drive each other. Write a few words to each; the picture is drawn from them.</source>
        <translation>서로를 움직이는 다섯 가지입니다. 칸마다 몇 마디만 적으면 그림으로 그려집니다.</translation>
    </message>
    <message>
        <source>Type of business model</source>
        <translation>사업 모델 유형</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>선택 안 함</translation>
    </message>
    <message>
        <source>What kind of business the engine drives; it stands in its middle.</source>
        <translation>엔진이 움직이는 사업의 종류입니다. 그림 가운데에 표시됩니다.</translation>
    </message>
    <message>
        <source>Value engine</source>
        <comment>file name</comment>
        <translation>가치 엔진</translation>
    </message>
</context>
<context>
    <name>jupan::BusinessPage</name>
    <message>
        <source>Business model</source>
        <translation>사업 모델 점검</translation>
    </message>
    <message>
        <source>Answered: %1 of %2. An evaluator asks them in this order; a few words each are enough.</source>
        <translation>%2개 중 %1개에 답했습니다. 평가자가 묻는 순서이며, 질문마다 몇 마디면 충분합니다.</translation>
    </message>
    <message>
        <source>Optional: no figure of the plan depends on this page. What stands here can go into the report later.</source>
        <translation>선택 사항입니다. 이 페이지의 내용은 계획의 숫자에 영향을 주지 않으며, 나중에 보고서에 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Thirteen questions about the business</source>
        <translation>사업에 관한 질문 13가지</translation>
    </message>
    <message>
        <source>The firm&apos;s role</source>
        <translation>회사의 역할</translation>
    </message>
    <message>
        <source>Tick what describes the firm, and note why.</source>
        <translation>회사에 해당하는 것을 선택하고 이유를 메모합니다.</translation>
    </message>
    <message>
        <source>Revenue model</source>
        <translation>수익 모델</translation>
    </message>
    <message>
        <source>Tick how money is made, or could be.</source>
        <translation>지금 돈을 버는 방식이나 가능한 방식을 선택합니다.</translation>
    </message>
    <message>
        <source>Nine patterns of change</source>
        <translation>아홉 가지 변화 유형</translation>
    </message>
    <message>
        <source>Tick what digital means change in this business.</source>
        <translation>디지털 기술이 이 사업에서 바꾸는 것을 선택합니다.</translation>
    </message>
    <message>
        <source>Sensing, recognising, acting</source>
        <translation>감지 · 인지 · 행동</translation>
    </message>
    <message>
        <source>Where in the process data arise and are acted on, and what people get for theirs.</source>
        <translation>데이터가 과정의 어디에서 생기고 어디에 쓰이는지, 데이터를 준 사람이 무엇을 돌려받는지 적습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::BusinessPromptEdit</name>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>The answer is longer than %1 characters and is not kept: shorten it. What stood here before is still in the project.</source>
        <translation>답변이 %1자를 넘어 저장되지 않았습니다. 줄여 주십시오. 프로젝트에는 이전 내용이 남아 있습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::ChartActions</name>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Pictures in the colours of the window, for dark slides; else as on white paper.</source>
        <translation>어두운 슬라이드에 쓸 때 창의 색으로 그림을 만듭니다. 끄면 흰 종이에 맞춘 색입니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>PNG, %1 dots per inch</source>
        <translation>PNG, %1 dpi</translation>
    </message>
    <message>
        <source>%1 dots per inch</source>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Copies the chart as a picture.</source>
        <translation>차트를 그림으로 복사합니다.</translation>
    </message>
    <message>
        <source>Saves the chart as a drawing that stays sharp at every size.</source>
        <translation>어떤 크기에서도 선명한 벡터 그림으로 저장합니다.</translation>
    </message>
    <message>
        <source>Saves the chart as a picture.</source>
        <translation>차트를 그림으로 저장합니다.</translation>
    </message>
    <message>
        <source>Saves the chart as a page to print.</source>
        <translation>차트를 인쇄용 문서로 저장합니다.</translation>
    </message>
    <message>
        <source>Saves the figures behind the chart for a spreadsheet.</source>
        <translation>차트의 수치를 스프레드시트용으로 저장합니다.</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>아직 내보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>These are the last valid figures. Correct the field that is wrong first.</source>
        <translation>마지막으로 올바른 값의 결과입니다. 잘못된 입력란을 먼저 고쳐야 합니다.</translation>
    </message>
    <message>
        <source>Copies the chart, or saves it or its figures.</source>
        <translation>차트를 복사하거나 차트와 수치를 저장합니다.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사함</translation>
    </message>
    <message>
        <source>Save the figures of the chart</source>
        <translation>차트 수치 저장</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>차트 저장</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 파일로 저장함</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 파일에 쓸 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>jupan::ChartWidget</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>아직 보여 줄 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>jupan::ChecklistsItemsCard</name>
    <message>
        <source>Item of your own</source>
        <translation>우리 회사 항목</translation>
    </message>
    <message>
        <source>This list is empty.</source>
        <translation>이 목록에 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Change a status</source>
        <translation>상태 변경</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>Add checklist item</source>
        <translation>체크리스트 항목 추가</translation>
    </message>
    <message>
        <source>“%1” comes with the program and stays; set it to “%2” if you do not need it.</source>
        <translation>프로그램이 제공하는 항목은 지울 수 없습니다: ‘%1’. 필요 없으면 상태에서 ‘%2’을 고릅니다.</translation>
    </message>
    <message>
        <source>Delete checklist item</source>
        <translation>체크리스트 항목 삭제</translation>
    </message>
    <message>
        <source>Item “%1” was deleted.</source>
        <translation>삭제한 항목: ‘%1’</translation>
    </message>
</context>
<context>
    <name>jupan::ChecklistsPage</name>
    <message>
        <source>Checklists</source>
        <translation>체크리스트</translation>
    </message>
    <message>
        <source>Readiness: %1</source>
        <translation>준비도: %1</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF로 저장…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>인쇄…</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are overdue: do them, or set another day.</source>
        <translation>
            <numerusform>기한이 지난 항목이 %n개 있습니다. 처리하거나 기한을 다시 정해야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go through the lists: what is done, who does the rest, and until when.</source>
        <translation>목록을 차례로 살펴 무엇이 끝났고, 나머지는 누가 언제까지 하는지 적습니다.</translation>
    </message>
    <message>
        <source>Everything that applies is done.</source>
        <translation>해당하는 항목이 모두 끝났습니다.</translation>
    </message>
    <message>
        <source>%1 of %2 items are done, %3 are in progress.</source>
        <translation>%2개 항목 가운데 %1개가 끝났고 %3개가 진행 중입니다.</translation>
    </message>
    <message>
        <source>Save the checklists</source>
        <translation>체크리스트 저장</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF 파일</translation>
    </message>
    <message>
        <source>checklists</source>
        <translation>체크리스트</translation>
    </message>
    <message>
        <source>The checklists are written to “%1”.</source>
        <translation>체크리스트를 ‘%1’에 저장했습니다.</translation>
    </message>
    <message>
        <source>“%1” was not written: %2</source>
        <translation>‘%1’에 저장하지 못했습니다: %2</translation>
    </message>
</context>
<context>
    <name>jupan::ChecklistsTableModel</name>
    <message>
        <source>Space changes it; Enter or a click shows the choices.</source>
        <translation>스페이스로 바꾸고, Enter나 클릭으로 선택지를 봅니다.</translation>
    </message>
</context>
<context>
    <name>jupan::ChecklistsTopics</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n개 기한 지남</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>jupan::ClaimTableModel</name>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>다시 계산한 결과</translation>
    </message>
</context>
<context>
    <name>jupan::ClaimsCheck</name>
    <message>
        <source>Recomputed from what it states</source>
        <translation>주장에 나온 값으로 다시 계산</translation>
    </message>
    <message>
        <source>The claim recomputed, a reading a column</source>
        <translation>해석별로 한 열씩 다시 계산한 주장</translation>
    </message>
</context>
<context>
    <name>jupan::ClaimsPage</name>
    <message>
        <source>Claim check</source>
        <translation>주장 검증</translation>
    </message>
    <message>
        <source>Before you rely on somebody&apos;s figure: recompute it from what it states. No figure of the plan depends on this page.</source>
        <translation>다른 곳의 수치를 쓰기 전에 거기 나온 값으로 다시 계산해 봅니다. 이 페이지의 내용은 계획의 숫자에 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>Claims recomputed: %1. Of these fit in full: %2. No figure of the plan depends on this page.</source>
        <translation>다시 계산한 주장 %1개 중 모두 맞는 것은 %2개입니다. 이 페이지의 내용은 계획의 숫자에 영향을 주지 않습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::ClaimsSection</name>
    <message>
        <source>New claim</source>
        <translation>새 주장</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
    <message>
        <source>Duplicate claim</source>
        <translation>주장 복제</translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation>주장 이동</translation>
    </message>
    <message>
        <source>Delete claim</source>
        <translation>주장 삭제</translation>
    </message>
    <message>
        <source>Claim “%1” was deleted.</source>
        <translation>주장 ‘%1’ 항목을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Add claim</source>
        <translation>주장 추가</translation>
    </message>
    <message>
        <source>%1 (in the list)</source>
        <translation>%1 (목록에 있음)</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>A claim is a figure that somebody publishes or a vendor promises. Enter what it states, and see whether it can be recomputed.</source>
        <translation>주장은 누군가 발표했거나 공급사가 약속한 수치입니다. 거기 나온 값을 입력하면 다시 계산해 맞는지 보여 드립니다.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>＋ From published claims</source>
        <translation>＋ 발표된 주장에서 추가</translation>
    </message>
    <message>
        <source>Claims that ship with the program, with source and year</source>
        <translation>프로그램에 들어 있는 주장과 출처, 연도</translation>
    </message>
    <message>
        <source>The claim</source>
        <translation>주장</translation>
    </message>
    <message>
        <source>Kind and source</source>
        <translation>유형과 출처</translation>
    </message>
    <message>
        <source>What it states</source>
        <translation>나와 있는 값</translation>
    </message>
    <message>
        <source>What it claims</source>
        <translation>주장하는 값</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>jupan::ControlChartView</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>outside the limits of the baseline</source>
        <translation>베이스라인의 관리 한계를 벗어남</translation>
    </message>
</context>
<context>
    <name>jupan::CorrelationTable</name>
    <message>
        <source>An input always moves with itself.</source>
        <translation>입력은 언제나 자기 자신과 함께 움직입니다.</translation>
    </message>
    <message>
        <source>%1 and %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>“%1” is not taken, %2 stays. %3</source>
        <translation>“%1” 값을 넣을 수 없어 %2 값을 그대로 둡니다. %3</translation>
    </message>
</context>
<context>
    <name>jupan::CostExplanationPopup</name>
    <message>
        <source>Month before (←)</source>
        <translation>이전 달 (←)</translation>
    </message>
    <message>
        <source>Next month (→)</source>
        <translation>다음 달 (→)</translation>
    </message>
</context>
<context>
    <name>jupan::CostLineTableModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>A month
(%1)</source>
        <translation>월 비용
(%1)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>월 비용</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>jupan::CostYearsTableModel</name>
    <message>
        <source>Category (%1)</source>
        <translation>분류 (%1)</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Contingency %1</source>
        <translation>예비비 %1</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>비용 합계</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, unit</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>jupan::CostsItemSection</name>
    <message>
        <source>paid once, such as set-up or training</source>
        <translation>한 번 냅니다. 예: 구축, 교육</translation>
    </message>
    <message>
        <source>paid every month, such as a licence</source>
        <translation>매달 냅니다. 예: 사용료</translation>
    </message>
    <message>
        <source>people&apos;s time, every month</source>
        <translation>매달 드는 사람의 시간입니다</translation>
    </message>
    <message>
        <source>New cost item</source>
        <translation>새 비용 항목</translation>
    </message>
    <message>
        <source>Add cost item</source>
        <translation>비용 항목 추가</translation>
    </message>
    <message>
        <source>Cost items</source>
        <translation>비용 항목</translation>
    </message>
    <message>
        <source>Cost item</source>
        <translation>비용 항목</translation>
    </message>
    <message>
        <source>Everything that is neither a seat nor a token: set-up, training, security, people, tools.</source>
        <translation>좌석과 토큰이 아닌 모든 비용입니다: 구축, 교육, 보안, 인력, 도구</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>시기와 쓰이는 곳</translation>
    </message>
</context>
<context>
    <name>jupan::CostsLineSection</name>
    <message>
        <source>Starting value; put in your own</source>
        <translation>시작값입니다. 실제 값으로 바꿔 주십시오</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
    <message>
        <source>Duplicate “%1”</source>
        <translation>‘%1’ 복제</translation>
    </message>
    <message>
        <source>Move a line</source>
        <translation>줄 이동</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>‘%1’ 삭제</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>‘%1’ 삭제됨</translation>
    </message>
</context>
<context>
    <name>jupan::CostsPage</name>
    <message>
        <source>Costs &amp; tokens</source>
        <translation>비용과 토큰</translation>
    </message>
    <message>
        <source>Nothing costs anything yet: add seats, token use or other cost below.</source>
        <translation>아직 비용이 없습니다. 아래에서 좌석, 토큰 사용, 그 밖의 비용을 더합니다.</translation>
    </message>
    <message>
        <source>All lines cost 0 so far: fill in prices and amounts.</source>
        <translation>모든 비용이 아직 0입니다. 가격과 금액을 적습니다.</translation>
    </message>
    <message>
        <source>%1 a month once it runs, %2 over %3; the largest part is %4.</source>
        <translation>안정기 월 비용은 %1, %3 합계는 %2이고, 가장 큰 몫은 ‘%4’입니다.</translation>
    </message>
    <message>
        <source>No workload uses a model yet. Prices of models stand on their own page.</source>
        <translation>아직 모델을 쓰는 토큰 작업이 없습니다. 모델 가격은 가격표 페이지에 있습니다.</translation>
    </message>
    <message>
        <source>Models in use: %1.</source>
        <translation>쓰고 있는 모델: %1</translation>
    </message>
    <message>
        <source>Open prices</source>
        <translation>가격표 열기</translation>
    </message>
</context>
<context>
    <name>jupan::CostsRatesCard</name>
    <message>
        <source>%1 stands there already.</source>
        <translation>%1: 이미 있는 통화입니다.</translation>
    </message>
    <message>
        <source>Add currency</source>
        <translation>통화 추가</translation>
    </message>
    <message>
        <source>%1 is priced in %2: choose another currency there first.</source>
        <translation>%1: 가격이 %2입니다. 먼저 그곳의 통화를 바꾸십시오.</translation>
    </message>
    <message>
        <source>Remove currency</source>
        <translation>통화 제거</translation>
    </message>
    <message>
        <source>Change the rate of %1</source>
        <translation>%1 환율 변경</translation>
    </message>
    <message>
        <source>1 %1 in %2</source>
        <translation>1 %1당 %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>Exchange rates and contingency</source>
        <translation>환율과 예비비</translation>
    </message>
    <message>
        <source>Prices in other currencies are counted at these rates; give low and high, for rates move.</source>
        <translation>다른 통화의 가격은 이 환율로 계산합니다. 환율은 움직이므로 최소와 최대를 함께 적습니다.</translation>
    </message>
    <message>
        <source>Currency code</source>
        <translation>통화 코드</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>what one costs in %1</source>
        <translation>1단위당 %1</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>환율</translation>
    </message>
</context>
<context>
    <name>jupan::CostsSeatSection</name>
    <message>
        <source>New seats</source>
        <translation>새 좌석</translation>
    </message>
    <message>
        <source>Add seats</source>
        <translation>좌석 추가</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>좌석</translation>
    </message>
    <message>
        <source>Subscriptions paid for each person, such as ChatGPT Business.</source>
        <translation>사람마다 내는 구독료입니다. 예: ChatGPT Business</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시기</translation>
    </message>
</context>
<context>
    <name>jupan::CostsTotalCard</name>
    <message>
        <source>Cost by year, with contingency</source>
        <translation>연도별 비용 (예비비 포함)</translation>
    </message>
</context>
<context>
    <name>jupan::CostsWorkloadCurve</name>
    <message>
        <source>As planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Cost a month by model</source>
        <translation>모델별 월 비용</translation>
    </message>
    <message>
        <source>No cost yet: fill in requests, tokens and prices.</source>
        <translation>아직 비용이 없습니다. 요청 수, 토큰, 가격을 입력하세요.</translation>
    </message>
    <message>
        <source>Areas: the plan. Lines: the same requests answered by one model alone, with the same number of tokens; the answers may differ in quality. Contingency is not included.</source>
        <translation>면은 계획이고, 선은 같은 요청을 같은 토큰 수로 한 모델만 답할 때의 비용입니다. 답의 품질은 다를 수 있습니다. 예비비는 빠져 있습니다.</translation>
    </message>
    <message>
        <source>The scenario on show has stages of its own; the curve follows those.</source>
        <translation>보고 있는 시나리오에는 단계가 따로 있어, 곡선은 그 단계를 따릅니다.</translation>
    </message>
    <message>
        <source>Without an exchange rate, so not shown: %1.</source>
        <translation>환율이 없어 표시하지 않은 모델: %1</translation>
    </message>
</context>
<context>
    <name>jupan::CostsWorkloadFigures</name>
    <message>
        <source>In full use</source>
        <translation>모두 쓸 때</translation>
    </message>
    <message>
        <source>Requests a month</source>
        <translation>월 요청 수</translation>
    </message>
    <message>
        <source>Cost of a request</source>
        <translation>요청 1회 비용</translation>
    </message>
    <message>
        <source>Cost of 1,000 requests</source>
        <translation>요청 1,000회 비용</translation>
    </message>
    <message>
        <source>At most %1 is in use.</source>
        <translation>사용 비율은 최대 %1입니다.</translation>
    </message>
    <message>
        <source>A request that is sent again counts once; its cost includes the retries and the tax, not the contingency.</source>
        <translation>다시 보낸 요청은 한 번으로 셉니다. 비용에는 재시도와 세금이 들어 있고 예비비는 빠져 있습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::CostsWorkloadSection</name>
    <message>
        <source>New workload</source>
        <translation>새 토큰 작업</translation>
    </message>
    <message>
        <source>New model</source>
        <translation>새 모델</translation>
    </message>
    <message>
        <source>Add token workload</source>
        <translation>토큰 작업 추가</translation>
    </message>
    <message>
        <source>Token workloads</source>
        <translation>토큰 작업</translation>
    </message>
    <message>
        <source>Token workload</source>
        <translation>토큰 작업</translation>
    </message>
    <message>
        <source>Use of the API that is paid by token: how many requests a month, and how long they are.</source>
        <translation>토큰으로 값을 내는 API 사용입니다. 한 달 요청 수와 요청의 길이를 적습니다.</translation>
    </message>
    <message>
        <source>Change how requests are counted</source>
        <translation>요청 수를 세는 방법 변경</translation>
    </message>
    <message>
        <source>How requests are counted</source>
        <translation>요청 수를 세는 방법</translation>
    </message>
    <message>
        <source>A number of requests a month that I know or expect</source>
        <translation>한 달 요청 수를 알고 있거나 예상할 수 있음</translation>
    </message>
    <message>
        <source>By item of a work unit (there is no work unit yet)</source>
        <translation>작업 단위의 건수에 따라 (아직 작업 단위가 없음)</translation>
    </message>
    <message>
        <source>By item of the work unit: each enquiry or contract takes so many requests</source>
        <translation>작업 단위의 건수에 따라: 문의나 계약 한 건마다 몇 번씩 요청함</translation>
    </message>
    <message>
        <source>One request</source>
        <translation>요청 한 번</translation>
    </message>
    <message>
        <source>How fast it comes into use</source>
        <translation>얼마나 빨리 정착하는가</translation>
    </message>
    <message>
        <source>Which model answers</source>
        <translation>어느 모델이 답하는가</translation>
    </message>
    <message>
        <source>Start with the cheap model and climb. The shares of a stage sum to 100 %.</source>
        <translation>저렴한 모델에서 시작해 단계를 올립니다. 한 단계의 비율을 모두 더하면 100 %입니다.</translation>
    </message>
    <message>
        <source>Requests follow the items of “%1”, which grow by %2 a year; that is set with the work unit.</source>
        <translation>요청 수는 ‘%1’의 건수를 따라갑니다(연 증가율 %2). 증가율은 작업 단위에서 정합니다.</translation>
    </message>
</context>
<context>
    <name>jupan::DataFlowMap</name>
    <message>
        <source>Data sources</source>
        <translation>데이터 출처</translation>
    </message>
    <message>
        <source>Work units</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>personal data</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>sensitive data</source>
        <translation>민감정보</translation>
    </message>
    <message>
        <source>strong arrow: personal or sensitive data</source>
        <translation>굵은 화살표: 개인정보나 민감정보</translation>
    </message>
</context>
<context>
    <name>jupan::DistributionChart</name>
    <message>
        <source>%1 of the trials lie further left, down to %2</source>
        <translation>왼쪽 바깥에 있는 시행: %1(최소 %2)</translation>
    </message>
    <message>
        <source>%1 of the trials lie further right, up to %2</source>
        <translation>오른쪽 바깥에 있는 시행: %1(최대 %2)</translation>
    </message>
</context>
<context>
    <name>jupan::EffectIntervalChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a figure, and the ends of its interval</extracomment>
        <translation>%1 (%2 ~ %3)</translation>
    </message>
</context>
<context>
    <name>jupan::EntityForm</name>
    <message>
        <source>Change “%1”</source>
        <translation>‘%1’ 변경</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>근거 변경</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Write year and month as 2027-01.</source>
        <translation>연도와 월을 2027-01처럼 적어 주십시오.</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>유형에 따름</translation>
    </message>
    <message>
        <source>Starting value; put in your own</source>
        <translation>시작값입니다. 실제 값으로 바꿔 주십시오</translation>
    </message>
    <message>
        <source>That is more money than can be counted here.</source>
        <translation>여기에서 다룰 수 있는 금액보다 큽니다.</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>쉼표로 나누어 적기</translation>
    </message>
    <message>
        <source>As the program</source>
        <translation>프로그램과 같게</translation>
    </message>
</context>
<context>
    <name>jupan::FileCommands</name>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>‘%1’ 파일이 이미 있습니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>This file cannot be written, so it is open read-only. Save a copy to change it.</source>
        <translation>이 파일에는 쓸 수 없어 읽기 전용으로 열었습니다. 고치려면 사본을 저장하십시오.</translation>
    </message>
    <message>
        <source>Another program has this file open, so it is open read-only here.</source>
        <translation>다른 프로그램이 이 파일을 열고 있어 여기서는 읽기 전용으로 열었습니다.</translation>
    </message>
    <message>
        <source>A copy needs another name than the project itself.</source>
        <translation>사본에는 원본과 다른 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A copy is kept in “%1”. You go on working in the file you had open.</source>
        <translation>사본을 ‘%1’에 저장했습니다. 작업은 열려 있던 파일에서 계속됩니다.</translation>
    </message>
    <message>
        <source>The project is written to “%1”.</source>
        <translation>프로젝트를 ‘%1’에 내보냈습니다.</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 사본</translation>
    </message>
    <message>
        <source>“%1” was not opened or written:</source>
        <translation>‘%1’ 파일을 열거나 쓰지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Charges are being imported. Wait until that is done, or cancel it, then try again.</source>
        <translation>청구 내역을 가져오는 중입니다. 끝날 때까지 기다리거나 취소한 뒤 다시 해 주십시오.</translation>
    </message>
</context>
<context>
    <name>jupan::FlowList</name>
    <message>
        <source>Nothing waits here</source>
        <translation>남은 일 없음</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>할 일 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::GanttChart</name>
    <message>
        <source>%1. Chosen: %2</source>
        <translation>%1. 선택한 단계: %2</translation>
    </message>
</context>
<context>
    <name>jupan::GateCard</name>
    <message>
        <source>✓ open</source>
        <translation>✓ 열림</translation>
    </message>
    <message>
        <source>⚠ closed, overridden</source>
        <translation>⚠ 닫힘, 예외 승인</translation>
    </message>
    <message>
        <source>✗ closed: %1 of %2 not met</source>
        <translation>✗ 닫힘: %2개 중 %1개 미충족</translation>
    </message>
    <message>
        <source>To be passed on %1. What is not known counts as not met.</source>
        <translation>%1에 통과할 게이트입니다. 알 수 없는 조건은 미충족으로 봅니다.</translation>
    </message>
    <message>
        <source>What is not known counts as not met.</source>
        <translation>알 수 없는 조건은 미충족으로 봅니다.</translation>
    </message>
</context>
<context>
    <name>jupan::GateConditions</name>
    <message>
        <source>Default conditions of a gate</source>
        <translation>게이트 조건을 기본값으로</translation>
    </message>
    <message>
        <source>Change the conditions</source>
        <translation>조건 바꾸기</translation>
    </message>
    <message>
        <source>Add the condition</source>
        <translation>조건 추가</translation>
    </message>
    <message>
        <source>Back to the default conditions</source>
        <translation>기본 조건으로 되돌리기</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, condition, state</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>A gate asks for one thing at least.</source>
        <translation>게이트에는 조건이 하나 이상 있어야 합니다.</translation>
    </message>
    <message>
        <source>The gate asks for exactly that already.</source>
        <translation>같은 조건이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Add a condition of a gate</source>
        <translation>게이트 조건 추가</translation>
    </message>
    <message>
        <source>Remove a condition of a gate</source>
        <translation>게이트 조건 빼기</translation>
    </message>
</context>
<context>
    <name>jupan::GateOverrides</name>
    <message>
        <source>Pass the closed gate anyway…</source>
        <translation>닫힌 게이트 예외 승인…</translation>
    </message>
    <message>
        <source>An override needs a name and a reason. Both stand here and in the change log; the conditions stay open.</source>
        <translation>예외 승인에는 이름과 사유가 필요합니다. 여기와 감사 로그에 남으며 조건은 미충족인 채로 남습니다.</translation>
    </message>
    <message>
        <source>Override the gate</source>
        <translation>예외 승인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Overridden on %1 by %2: %3</source>
        <comment>day, person, reason</comment>
        <translation>%1 예외 승인, %2: %3</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Say who takes the responsibility.</source>
        <translation>책임질 사람을 적으십시오.</translation>
    </message>
    <message>
        <source>Say why the gate is passed although it is closed.</source>
        <translation>닫혀 있는데도 통과하는 사유를 적으십시오.</translation>
    </message>
    <message>
        <source>Override a gate</source>
        <translation>게이트 예외 승인</translation>
    </message>
    <message>
        <source>Withdraw an override</source>
        <translation>예외 승인 철회</translation>
    </message>
</context>
<context>
    <name>jupan::GoalsKpiSection</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
    <message>
        <source>Duplicate KPI</source>
        <translation>KPI 복제</translation>
    </message>
    <message>
        <source>Move KPI</source>
        <translation>KPI 이동</translation>
    </message>
    <message>
        <source>Delete KPI</source>
        <translation>KPI 삭제</translation>
    </message>
    <message>
        <source>KPI “%1” was deleted.</source>
        <translation>KPI ‘%1’ 삭제됨</translation>
    </message>
    <message>
        <source>each item takes fewer minutes</source>
        <translation>한 건에 드는 시간이 줄어듭니다</translation>
    </message>
    <message>
        <source>a bill that is paid today gets smaller</source>
        <translation>지금 나가는 비용이 줄어듭니다</translation>
    </message>
    <message>
        <source>more is sold, and its margin counts</source>
        <translation>매출이 늘고, 그 마진을 편익으로 봅니다</translation>
    </message>
    <message>
        <source>fewer items go wrong</source>
        <translation>오류가 나는 건수가 줄어듭니다</translation>
    </message>
    <message>
        <source>a loss becomes less likely</source>
        <translation>손실이 일어날 가능성이 줄어듭니다</translation>
    </message>
    <message>
        <source>an amount a month that you know already</source>
        <translation>이미 알고 있는 월 금액입니다</translation>
    </message>
    <message>
        <source>watched beside the money, never added to it</source>
        <translation>금액에 더하지 않고 나란히 지켜봅니다</translation>
    </message>
    <message>
        <source>New KPI</source>
        <translation>새 KPI</translation>
    </message>
    <message>
        <source>New work unit</source>
        <translation>새 작업 단위</translation>
    </message>
    <message>
        <source>Starting value; put in your own</source>
        <translation>시작값입니다. 실제 값으로 바꿔 주십시오</translation>
    </message>
    <message>
        <source>Add KPI</source>
        <translation>KPI 추가</translation>
    </message>
    <message>
        <source>KPIs by work unit</source>
        <translation>작업 단위별 KPI</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Pick one repeated task, then write down in two KPIs what gets better and by how much.</source>
        <translation>반복되는 일 하나를 고르고, 무엇이 얼마나 나아지는지 KPI 두 가지로 적습니다.</translation>
    </message>
    <message>
        <source>What improves</source>
        <translation>무엇이 나아지는가</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>얼마나 확실한가</translation>
    </message>
    <message>
        <source>How fast it comes into use</source>
        <translation>얼마나 빨리 정착하는가</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>무엇으로 확인하는가</translation>
    </message>
    <message>
        <source>Change volume, minutes and cost of the work unit</source>
        <translation>작업 단위의 건수·시간·인건비 바꾸기</translation>
    </message>
</context>
<context>
    <name>jupan::GoalsPage</name>
    <message>
        <source>Goals &amp; KPIs</source>
        <translation>목표와 KPI</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>Start with one repeated task, and write down in two figures what gets better.</source>
        <translation>반복되는 일 하나를 고르고, 무엇이 얼마나 나아지는지 두 가지로 적습니다.</translation>
    </message>
    <message>
        <source>“%1” has no KPI yet: say what gets better there.</source>
        <translation>‘%1’에는 아직 KPI가 없습니다. 무엇이 나아지는지 적습니다.</translation>
    </message>
    <message>
        <source>No KPI brings money yet: fill in the figures of the first one.</source>
        <translation>아직 금액이 나오는 KPI가 없습니다. 첫 KPI의 수치를 적습니다.</translation>
    </message>
    <message>
        <source>All KPIs bring %1 over %2; the largest, “%3”, brings %4.</source>
        <translation>KPI 편익은 %2 동안 모두 %1이고, 가장 큰 것은 ‘%3’ %4입니다.</translation>
    </message>
</context>
<context>
    <name>jupan::GoalsSettingsCard</name>
    <message>
        <source>Plan: %1 from %2 · discount rate %3 · %4</source>
        <translation>계획: %2부터 %1 · 할인율 %3 · %4</translation>
    </message>
    <message>
        <source>Close settings</source>
        <translation>기본 설정 접기</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>기본 설정 바꾸기</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>이자율</translation>
    </message>
</context>
<context>
    <name>jupan::GoalsWorkUnitSection</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
    <message>
        <source>Duplicate work unit</source>
        <translation>작업 단위 복제</translation>
    </message>
    <message>
        <source>Move work unit</source>
        <translation>작업 단위 이동</translation>
    </message>
    <message>
        <source>New work unit</source>
        <translation>새 작업 단위</translation>
    </message>
    <message>
        <source>Add work unit</source>
        <translation>작업 단위 추가</translation>
    </message>
    <message>
        <source>KPI “%1”</source>
        <translation>KPI ‘%1’</translation>
    </message>
    <message>
        <source>token workload “%1”</source>
        <translation>토큰 작업 ‘%1’</translation>
    </message>
    <message>
        <source>Delete work unit</source>
        <translation>작업 단위 삭제</translation>
    </message>
    <message>
        <source>Work unit “%1” was deleted.</source>
        <translation>작업 단위 ‘%1’ 삭제됨</translation>
    </message>
    <message>
        <source>Work unit “%1” was deleted, and what counted on it: %2.</source>
        <translation>작업 단위 ‘%1’ 및 여기에 딸린 항목 삭제됨: %2</translation>
    </message>
    <message>
        <source>Work unit “%1” was deleted, and what counted on it: %2 and %3 more.</source>
        <translation>작업 단위 ‘%1’ 및 여기에 딸린 항목 삭제됨: %2 외 %3개</translation>
    </message>
    <message>
        <source>Work units</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>A work unit is one repeated task of one department, such as answering enquiries.</source>
        <translation>작업 단위는 한 부서가 되풀이하는 일 하나입니다. 예: 고객 문의 응대</translation>
    </message>
    <message>
        <source>The task today</source>
        <translation>지금 하는 일</translation>
    </message>
    <message>
        <source>For the cost-benefit matrix</source>
        <translation>비용-편익 매트릭스에 쓰는 값</translation>
    </message>
</context>
<context>
    <name>jupan::GovernanceCostLink</name>
    <message>
        <source>New cost item</source>
        <translation>새 비용 항목</translation>
    </message>
    <message>
        <source>See it under costs</source>
        <translation>비용에서 보기</translation>
    </message>
    <message>
        <source>“%1” pays for it and is in the budget.</source>
        <translation>비용 항목 ‘%1’에 잡혀 있으며 예산에 들어 있습니다.</translation>
    </message>
    <message>
        <source>Does it cost money? A new cost item is linked at once; enter its amount under costs.</source>
        <translation>비용이 든다면 새 비용 항목을 만들어 바로 연결합니다. 금액은 비용 화면에서 적습니다.</translation>
    </message>
    <message>
        <source>Add cost item</source>
        <translation>비용 항목 추가</translation>
    </message>
</context>
<context>
    <name>jupan::GovernancePage</name>
    <message>
        <source>Data governance</source>
        <translation>데이터 거버넌스</translation>
    </message>
    <message>
        <source>Start with the data that the first task uses: where they are, who owns them, how good they are.</source>
        <translation>첫 업무에 쓰는 데이터부터 적습니다. 어디에 있고, 누가 책임지고, 품질이 어떤지 적습니다.</translation>
    </message>
    <message>
        <source>“%1” has no data source yet: say which data it uses.</source>
        <translation>‘%1’에 데이터 출처가 없습니다. 어떤 데이터를 쓰는지 적어야 합니다.</translation>
    </message>
    <message>
        <source>“%1” has no owner yet.</source>
        <translation>‘%1’에 책임자가 없습니다.</translation>
    </message>
    <message>
        <source>“%1” has no score yet: look at a sample of its records.</source>
        <translation>‘%1’에 점수가 없습니다. 레코드를 몇 건 골라 살펴봅니다.</translation>
    </message>
    <message>
        <source>Every task has its data, every data source an owner and a score.</source>
        <translation>모든 업무에 데이터 출처가 있고, 모든 출처에 책임자와 점수가 있습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::GovernanceQualityCard</name>
    <message>
        <source>Data quality and ROI</source>
        <translation>데이터 품질과 ROI</translation>
    </message>
    <message>
        <source>Data quality of the project</source>
        <translation>프로젝트의 데이터 품질</translation>
    </message>
    <message>
        <source>NPV without it</source>
        <translation>반영하지 않은 순현재가치</translation>
    </message>
    <message>
        <source>NPV with it</source>
        <translation>반영한 순현재가치</translation>
    </message>
    <message>
        <source>No data source has a score yet, so nothing is taken off the benefits.</source>
        <translation>점수가 있는 데이터 출처가 없어 편익을 줄이지 않습니다.</translation>
    </message>
    <message>
        <source>The data as they are take %1 off NPV; every result counts that.</source>
        <translation>지금의 데이터 품질 때문에 순현재가치가 %1 줄어듭니다. 모든 결과에 반영되어 있습니다.</translation>
    </message>
    <message>
        <source>The data as they are would take %1 off NPV; no result counts that while the switch is off.</source>
        <translation>지금의 데이터 품질을 반영하면 순현재가치가 %1 줄어듭니다. 꺼져 있는 동안에는 어떤 결과에도 반영하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::GovernanceRules</name>
    <message>
        <source>Quality rules</source>
        <translation>품질 규칙</translation>
    </message>
    <message>
        <source>No rule yet: say what is checked, and which share of the records must hold to it.</source>
        <translation>규칙이 아직 없습니다. 무엇을 확인하고 레코드의 몇 %가 지켜야 하는지 적습니다.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 이하</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 이상</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>측정 전</translation>
    </message>
    <message>
        <source>met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>미달</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Add quality rule</source>
        <translation>품질 규칙 추가</translation>
    </message>
    <message>
        <source>Delete quality rule</source>
        <translation>품질 규칙 삭제</translation>
    </message>
</context>
<context>
    <name>jupan::GovernanceSourcesModel</name>
    <message>
        <source>Quality
(0–100)</source>
        <translation>품질
(0~100점)</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>평가 전</translation>
    </message>
</context>
<context>
    <name>jupan::GovernanceSourcesSection</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
    <message>
        <source>Duplicate data source</source>
        <translation>데이터 출처 복제</translation>
    </message>
    <message>
        <source>Move data source</source>
        <translation>데이터 출처 이동</translation>
    </message>
    <message>
        <source>New data source</source>
        <translation>새 데이터 출처</translation>
    </message>
    <message>
        <source>Add data source</source>
        <translation>데이터 출처 추가</translation>
    </message>
    <message>
        <source>Delete data source</source>
        <translation>데이터 출처 삭제</translation>
    </message>
    <message>
        <source>Data source “%1” was deleted.</source>
        <translation>삭제한 데이터 출처: ‘%1’</translation>
    </message>
    <message>
        <source>Data sources</source>
        <translation>데이터 출처</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>데이터 출처</translation>
    </message>
    <message>
        <source>Write down where the data of a task come from, such as the archive of enquiries, and who answers for them.</source>
        <translation>업무에 쓰는 데이터가 어디에서 오는지, 누가 책임지는지 적습니다. 예: 문의 이력</translation>
    </message>
    <message>
        <source>The data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>보호</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>쓰는 곳</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Weights of the scores</source>
        <translation>점수 가중치</translation>
    </message>
    <message>
        <source>Quality: give at least one score of 0 to 100.</source>
        <translation>품질: 0점에서 100점까지의 점수를 하나 이상 적어야 합니다.</translation>
    </message>
    <message>
        <source>Quality = (%1) ÷ (%2) = %3</source>
        <translation>품질 = (%1) ÷ (%2) = %3</translation>
    </message>
</context>
<context>
    <name>jupan::HeatMapChart</name>
    <message>
        <source>– (%1)</source>
        <translation>– (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as planned now</source>
        <extracomment>under a table of two inputs: what the framed cell is</extracomment>
        <translation>현재 계획</translation>
    </message>
</context>
<context>
    <name>jupan::HistogramChart</name>
    <message>
        <source>%1 to %2: %3 of the trials</source>
        <extracomment>a bin of a histogram: from, up to, its share of the trials</extracomment>
        <translation>%1 ~ %2: 시행의 %3</translation>
    </message>
</context>
<context>
    <name>jupan::InputCurveChart</name>
    <message>
        <source>undefined</source>
        <translation>구할 수 없음</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a value of the input, then NPV</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jupan::KpiTableModel</name>
    <message>
        <source>%1-year benefit
(%2)</source>
        <translation>%1년 편익
(%2)</translation>
    </message>
    <message>
        <source>Benefit, %1 months
(%2)</source>
        <translation>%1개월 편익
(%2)</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>개선</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 ~ %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
</context>
<context>
    <name>jupan::LadderView</name>
    <message>
        <source>from %1 · %2</source>
        <translation>%1부터 · %2</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <translation>%1단계: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>model, share</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Stages by month</source>
        <translation>월별 단계</translation>
    </message>
    <message>
        <source>The arrow keys move the start of this stage by a month, the Page keys by a year, Home and End as far as the stages beside it allow.</source>
        <translation>화살표 키는 단계의 시작을 한 달씩, Page 키는 1년씩 옮깁니다. Home과 End는 옆 단계가 허용하는 끝까지 옮깁니다.</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>%1단계</translation>
    </message>
</context>
<context>
    <name>jupan::ListCard</name>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>위로 옮기기 (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>아래로 옮기기 (Alt+↓)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>복제 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Delete (Del)</source>
        <translation>삭제 (Del)</translation>
    </message>
    <message>
        <source>Add (Ins)</source>
        <translation>추가 (Ins)</translation>
    </message>
</context>
<context>
    <name>jupan::LogPage</name>
    <message>
        <source>Change log</source>
        <translation>감사 로그</translation>
    </message>
    <message>
        <source>Who changed what, and when. Entries are only ever added; each seals the one before.</source>
        <translation>누가 언제 무엇을 바꿨는지 보여 드립니다. 기록은 추가만 되며, 각 기록이 바로 앞 기록을 봉인합니다.</translation>
    </message>
    <message>
        <source>Entries, the newest first</source>
        <translation>기록 (최신순)</translation>
    </message>
    <message>
        <source>Every entry of the log, with its hash, for a spreadsheet or an auditor</source>
        <translation>모든 기록을 해시와 함께 저장합니다. 스프레드시트나 감사에 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Show %1 more</source>
        <translation>%1개 더 보기</translation>
    </message>
    <message>
        <source>Search: who, what, value or day</source>
        <translation>검색: 사람, 항목, 값, 날짜</translation>
    </message>
    <message>
        <source>Search in the change log</source>
        <translation>감사 로그 검색</translation>
    </message>
    <message>
        <source>Show one action only</source>
        <translation>한 가지 동작만 보기</translation>
    </message>
    <message>
        <source>Entries of the change log</source>
        <translation>감사 로그의 기록</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>선택한 기록</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>모든 동작</translation>
    </message>
    <message>
        <source>Charges are being imported; the log can be read again when that is done.</source>
        <translation>실적을 가져오는 중입니다. 끝나면 로그를 다시 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>This project is kept in no file yet. From its first save on, every change is logged here.</source>
        <translation>아직 파일로 저장하지 않은 프로젝트입니다. 처음 저장한 뒤부터 모든 변경이 여기에 기록됩니다.</translation>
    </message>
    <message>
        <source>No entry holds all of these words.</source>
        <translation>이 낱말이 모두 들어 있는 기록이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has been logged yet.</source>
        <translation>아직 기록이 없습니다.</translation>
    </message>
    <message>
        <source>The newest %1 are shown; there are more.</source>
        <translation>최신 기록 %1개를 표시합니다. 더 있습니다.</translation>
    </message>
    <message>
        <source>Entries shown: %1</source>
        <translation>표시한 기록: %1개</translation>
    </message>
    <message>
        <source>Entry %1, %2, %3</source>
        <translation>기록 %1, %2, %3</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>항목: %1</translation>
    </message>
    <message>
        <source>Kept as: %1</source>
        <translation>저장된 경로: %1</translation>
    </message>
    <message>
        <source>Old value: %1</source>
        <translation>이전 값: %1</translation>
    </message>
    <message>
        <source>New value: %1</source>
        <translation>새 값: %1</translation>
    </message>
    <message>
        <source>Hash: %1</source>
        <translation>해시: %1</translation>
    </message>
    <message>
        <source>Save the change log</source>
        <translation>감사 로그 저장</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>change log</source>
        <translation>감사 로그</translation>
    </message>
    <message>
        <source>The log is written to “%1”.</source>
        <translation>로그를 ‘%1’ 파일에 저장했습니다.</translation>
    </message>
    <message>
        <source>The log cannot be written: %1.</source>
        <translation>로그를 저장할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV로 저장…</translation>
    </message>
</context>
<context>
    <name>jupan::LogStateCard</name>
    <message>
        <source>State of the log</source>
        <translation>로그 상태</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Read the whole log and check every entry against the one before</source>
        <translation>로그 전체를 읽어 각 기록이 앞 기록과 맞는지 확인합니다.</translation>
    </message>
    <message>
        <source>There is nothing to check yet.</source>
        <translation>아직 확인할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The log does not hold: somebody changed it outside this program.</source>
        <translation>로그가 온전하지 않습니다. 누군가 이 프로그램 밖에서 바꿨습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::LogTableModel</name>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>사용자</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>What</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>이전 값</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>새 값</translation>
    </message>
</context>
<context>
    <name>jupan::MainWindow</name>
    <message>
        <source>Open recent</source>
        <translation>최근 파일</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>되돌리기: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>되돌릴 것 없음</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>다시 하기: %1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>다시 할 것 없음</translation>
    </message>
    <message>
        <source>%1 – Jupan</source>
        <translation>%1 – 주판</translation>
    </message>
    <message>
        <source>The last change is not in the file yet. It stays here and is tried again with the next change. You can also save a copy elsewhere.</source>
        <translation>마지막 변경이 아직 파일에 저장되지 않았습니다. 변경 내용은 여기 남아 있으며 다음 변경 때 다시 저장합니다. 다른 곳에 사본을 저장할 수도 있습니다.</translation>
    </message>
    <message>
        <source>New …</source>
        <translation>새로 만들기…</translation>
    </message>
    <message>
        <source>Open or import …</source>
        <translation>열기 · 가져오기…</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Export as JSON …</source>
        <translation>JSON으로 내보내기…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>The last change could not be written. Save a copy elsewhere, or close again to leave without it.</source>
        <translation>마지막 변경을 저장하지 못했습니다. 다른 곳에 사본을 저장하십시오. 한 번 더 닫으면 저장하지 않고 끝냅니다.</translation>
    </message>
</context>
<context>
    <name>jupan::MeasureFigures</name>
    <message>
        <source>Perfect knowledge is worth</source>
        <translation>완전 정보의 가치(EVPI)</translation>
    </message>
    <message>
        <source>at most (EVPI)</source>
        <translation>모두 알아서 얻을 수 있는 최대 금액</translation>
    </message>
    <message>
        <source>The most that all measurements together can be worth: what a measurement is worth is an upper bound, since none tells everything.</source>
        <translation>모든 측정을 합친 최대 가치입니다. 측정으로 모든 것을 알 수는 없으므로, 여기의 측정 가치는 모두 상한입니다.</translation>
    </message>
    <message>
        <source>Expected NPV</source>
        <translation>기대 순현재가치</translation>
    </message>
    <message>
        <source>speaks for %1</source>
        <translation>지금 결정: %1</translation>
    </message>
    <message>
        <source>The decision: go ahead if expected NPV is above 0, else do nothing. A measurement is worth money only if it can change that.</source>
        <translation>결정 기준: 기대 순현재가치가 0보다 크면 추진하고, 아니면 추진하지 않습니다. 측정은 이 결정을 바꿀 수 있을 때만 가치가 있습니다.</translation>
    </message>
    <message>
        <source>if you go ahead</source>
        <translation>추진할 때</translation>
    </message>
    <message>
        <source>The share of trials in which NPV is not above 0: how likely going ahead turns out to be wrong.</source>
        <translation>순현재가치가 0보다 크지 않은 시행의 비율로, 추진이 잘못된 결정이 될 가능성입니다.</translation>
    </message>
    <message>
        <source>Probability of NPV at or below 0</source>
        <translation>순현재가치가 0 이하일 확률</translation>
    </message>
</context>
<context>
    <name>jupan::MeasureList</name>
    <message>
        <source>Measure in the pilot</source>
        <translation>파일럿에서 측정</translation>
    </message>
    <message>
        <source>Do not measure in the pilot</source>
        <translation>파일럿에서 측정하지 않음</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>근거 변경</translation>
    </message>
    <message>
        <source>Change the cost of measuring</source>
        <translation>측정 비용 변경</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력값</translation>
    </message>
    <message>
        <source>Worth up to, %1</source>
        <translation>최대 가치, %1</translation>
    </message>
    <message>
        <source>EVPPI: the most that knowing this input alone before deciding could be worth. A measurement that leaves doubt is worth less.</source>
        <translation>EVPPI: 결정하기 전에 이 입력값 하나를 알 때 얻을 수 있는 최대 가치입니다. 의문이 남는 측정은 이보다 가치가 작습니다.</translation>
    </message>
    <message>
        <source>Less the cost, %1</source>
        <translation>비용을 뺀 가치, %1</translation>
    </message>
    <message>
        <source>What is left of the worth when measuring is paid.</source>
        <translation>가치에서 측정 비용을 뺀 금액입니다.</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>파일럿</translation>
    </message>
    <message>
        <source>Open the field</source>
        <translation>입력란 열기</translation>
    </message>
    <message>
        <source>Open the field “%1”</source>
        <translation>“%1” 입력란 열기</translation>
    </message>
    <message>
        <source>Cost of measuring “%1”</source>
        <translation>“%1” 측정 비용</translation>
    </message>
    <message>
        <source>Measure “%1” in the pilot</source>
        <translation>“%1”, 파일럿에서 측정</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n개 더 보기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further input(s): knowing any one of them changes no decision.</source>
        <translation>
            <numerusform>그 밖의 입력값 %n개는 하나씩 알아도 결정이 바뀌지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>jupan::MeasurePage</name>
    <message>
        <source>Measure first</source>
        <translation>먼저 측정할 것</translation>
    </message>
    <message>
        <source>No input has a range yet, so there is nothing that a measurement could tell. Give a low and a high value to what you are unsure of.</source>
        <translation>아직 범위를 넣은 입력값이 없어 측정으로 알 수 있는 것이 없습니다. 확실하지 않은 입력값에 낮은 값과 높은 값을 넣으십시오.</translation>
    </message>
    <message>
        <source>Open goals and KPIs</source>
        <translation>목표와 KPI 열기</translation>
    </message>
    <message>
        <source>The simulation has no result. %1</source>
        <translation>시뮬레이션 결과가 없습니다. %1</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>다시 시뮬레이션</translation>
    </message>
    <message>
        <source>The simulation is running. What knowing each input is worth comes from its trials.</source>
        <translation>시뮬레이션을 실행하고 있습니다. 입력값을 아는 것의 가치는 그 시행에서 나옵니다.</translation>
    </message>
    <message>
        <source>What knowing each input is worth comes from the trials of a simulation. It has not run yet.</source>
        <translation>입력값을 아는 것의 가치는 시뮬레이션 시행에서 나옵니다. 아직 시뮬레이션을 실행하지 않았습니다.</translation>
    </message>
    <message>
        <source>Simulate now</source>
        <translation>지금 시뮬레이션</translation>
    </message>
    <message>
        <source>What measuring would be worth</source>
        <translation>측정의 가치</translation>
    </message>
    <message>
        <source>Each worth is an upper bound: that of knowing the input for sure, alone, before deciding. The worths overlap, so do not add them up. The choice for the pilot is kept in the project.</source>
        <translation>가치는 모두 상한으로, 결정하기 전에 그 입력값 하나를 확실히 알 때의 가치입니다. 서로 겹치므로 더하지 마십시오. 파일럿에 고른 입력값은 프로젝트에 저장됩니다.</translation>
    </message>
    <message>
        <source>Measure first</source>
        <comment>file name</comment>
        <translation>먼저 측정할 것</translation>
    </message>
    <message>
        <source>%1 trials, seed %2, %3, scenario %4</source>
        <translation>시행 %1회, 시드 %2, %3, 시나리오 %4</translation>
    </message>
    <message>
        <source>Out of date: the simulation runs again, %1 done.</source>
        <translation>지난 결과입니다. 시뮬레이션을 다시 실행하고 있습니다(%1).</translation>
    </message>
    <message>
        <source>Out of date: the simulation was stopped. It runs again with the next edit.</source>
        <translation>지난 결과입니다. 시뮬레이션을 멈췄으며, 다음에 고칠 때 다시 실행합니다.</translation>
    </message>
    <message>
        <source>Out of date: the plan has an input that cannot be used. The simulation waits until it is put right.</source>
        <translation>지난 결과입니다. 쓸 수 없는 입력값이 있어 바로잡을 때까지 시뮬레이션이 기다립니다.</translation>
    </message>
    <message>
        <source>Out of date: the plan was edited. The simulation runs again in a moment.</source>
        <translation>지난 결과입니다. 계획이 바뀌어 곧 다시 시뮬레이션합니다.</translation>
    </message>
</context>
<context>
    <name>jupan::ModelCostChart</name>
    <message>
        <source>%1 months</source>
        <translation>%1개월</translation>
    </message>
    <message>
        <source>%1 costs more than this picture shows.</source>
        <translation>%1 비용은 이 그림의 범위를 넘습니다.</translation>
    </message>
    <message>
        <source>further models: %1</source>
        <translation>그 밖의 모델: %1개</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>of it %1: %2</source>
        <translation>그중 %1: %2</translation>
    </message>
    <message>
        <source>%1 alone: %2</source>
        <translation>%1만 쓸 때: %2</translation>
    </message>
</context>
<context>
    <name>jupan::MonthChart</name>
    <message>
        <source>%1 months</source>
        <extracomment>the last tick of a month axis; the others are bare numbers</extracomment>
        <translation>%1개월</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1개월째</translation>
    </message>
</context>
<context>
    <name>jupan::MovesAdvice</name>
    <message>
        <source>Spare here, short there: %1</source>
        <translation>남는 곳과 모자라는 곳: %1</translation>
    </message>
    <message>
        <source>The plan cannot be calculated at the moment, so there is no advice.</source>
        <translation>지금은 계획을 계산할 수 없어 제안이 없습니다.</translation>
    </message>
    <message>
        <source>No line is heading over its budget this month.</source>
        <translation>이번 달에 예산을 넘을 것으로 보이는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has been charged yet, so no line is known to be short.</source>
        <translation>아직 청구된 것이 없어 모자라는 항목을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Fill in below</source>
        <translation>아래에 채우기</translation>
    </message>
    <message>
        <source>Fill in below: %1</source>
        <translation>아래에 채우기: %1</translation>
    </message>
    <message>
        <source>Move %1 from “%2” to “%3”.</source>
        <translation>%1을 “%2” 항목에서 “%3” 항목으로 옮깁니다.</translation>
    </message>
    <message>
        <source>%1: benefit is %2 times what is spent</source>
        <translation>%1: 편익이 지출의 %2배</translation>
    </message>
    <message>
        <source>%1: what it brings is not known</source>
        <translation>%1: 편익을 알 수 없음</translation>
    </message>
    <message>
        <source>“%1” will be short by %2, but brings less than it costs: use less rather than budget more.</source>
        <translation>“%1” 항목은 %2 모자라지만 비용보다 편익이 작습니다. 예산을 늘리기보다 사용을 줄이십시오.</translation>
    </message>
    <message>
        <source>A line is short if its forecast is above its budget; it can spare what its budget has above the high end of its forecast. Lines where money brings most are helped first, from those where it brings least. What money brings is the plan&apos;s benefit, with confidence and attribution in it.</source>
        <translation>예측이 예산보다 크면 모자라는 항목입니다. 예산이 예측 범위의 높은 쪽보다 크면 그 차이가 남는 금액입니다. 같은 돈으로 편익이 큰 항목부터 채우고, 편익이 작은 항목부터 뺍니다. 편익은 확신도와 기여율을 반영한 계획의 값입니다.</translation>
    </message>
    <message>
        <source>“%1” will be short by %2, and no line can spare that.</source>
        <translation>“%1” 항목은 %2 모자라지만 그만큼 남는 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::MovesForm</name>
    <message>
        <source>Move budget</source>
        <translation>예산 옮기기</translation>
    </message>
    <message>
        <source>Budget moves between two lines of one month. The frozen budget itself stays as it is; the move is kept with its reason, and only a counter-entry takes it back.</source>
        <translation>같은 달의 두 항목 사이에서 예산을 옮깁니다. 확정한 예산은 그대로 두고 옮긴 내용을 사유와 함께 남기며, 되돌리려면 반대 입력을 합니다.</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>빼는 항목</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>더하는 항목</translation>
    </message>
    <message>
        <source>Move the budget</source>
        <translation>예산 옮기기</translation>
    </message>
    <message>
        <source>%1: %2 afterwards</source>
        <translation>%1: 옮긴 뒤 %2</translation>
    </message>
    <message>
        <source>That is more than stands there in %1.</source>
        <translation>%1에 있는 금액보다 많습니다.</translation>
    </message>
    <message>
        <source>Say why the budget is moved; it stays in the history.</source>
        <translation>예산을 옮기는 사유를 적어 주십시오. 이력에 남습니다.</translation>
    </message>
    <message>
        <source>Say who has agreed.</source>
        <translation>동의한 사람을 적어 주십시오.</translation>
    </message>
    <message>
        <source>Choose the line that gives and the line that gets.</source>
        <translation>빼는 항목과 더하는 항목을 고르십시오.</translation>
    </message>
    <message>
        <source>Choose two different lines.</source>
        <translation>서로 다른 두 항목을 고르십시오.</translation>
    </message>
    <message>
        <source>Write how much is moved.</source>
        <translation>옮길 금액을 적어 주십시오.</translation>
    </message>
    <message>
        <source>Moved; reallocation %1 stands in the history.</source>
        <translation>옮겼습니다. 재배분 %1번이 이력에 남았습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::MovesHistory</name>
    <message>
        <source>Reallocations so far</source>
        <translation>재배분 이력</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>되돌리기…</translation>
    </message>
    <message>
        <source>Enter the counter-entry</source>
        <translation>반대로 입력</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>takes back %1</source>
        <translation>%1번을 되돌림</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>되돌림</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Choose a reallocation in the table.</source>
        <translation>표에서 재배분을 고르십시오.</translation>
    </message>
    <message>
        <source>A counter-entry is not taken back; enter a new reallocation.</source>
        <translation>되돌린 입력은 다시 되돌릴 수 없습니다. 새 재배분을 입력하십시오.</translation>
    </message>
    <message>
        <source>It has been taken back already.</source>
        <translation>이미 되돌렸습니다.</translation>
    </message>
    <message>
        <source>It belongs to an earlier version of the budget.</source>
        <translation>예산의 이전 버전에 속합니다.</translation>
    </message>
    <message>
        <source>Take back reallocation %1 with the opposite amounts?</source>
        <translation>재배분 %1번을 반대 금액으로 되돌립니까?</translation>
    </message>
    <message>
        <source>Take a reallocation back</source>
        <translation>재배분 되돌리기</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>되돌리는 사유를 적어 주십시오.</translation>
    </message>
    <message>
        <source>Say who has agreed.</source>
        <translation>동의한 사람을 적어 주십시오.</translation>
    </message>
</context>
<context>
    <name>jupan::MovesPage</name>
    <message>
        <source>Reallocation &amp; review</source>
        <translation>재배분·검토</translation>
    </message>
    <message>
        <source>Budget goes where it brings most; every move keeps its reason and who agreed.</source>
        <translation>예산을 가장 큰 편익을 내는 곳으로 옮깁니다. 옮길 때마다 사유와 승인자가 남습니다.</translation>
    </message>
    <message>
        <source>Budget is moved within a frozen budget. The budget is still a draft: freeze it first, or change the draft itself.</source>
        <translation>재배분은 확정한 예산에서 합니다. 아직 예산 초안이므로 먼저 확정하거나 초안을 고치십시오.</translation>
    </message>
    <message>
        <source>There is no budget yet. Make one from the plan and freeze it; then money can be moved between its lines.</source>
        <translation>아직 예산이 없습니다. 계획에서 예산을 만들고 확정하면 항목 사이에서 예산을 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>Open the budget</source>
        <translation>예산 열기</translation>
    </message>
</context>
<context>
    <name>jupan::MovesReview</name>
    <message>
        <source>Change the review interval</source>
        <translation>검토 간격 변경</translation>
    </message>
    <message>
        <source>Review of spending</source>
        <translation>지출 검토</translation>
    </message>
    <message>
        <source>At each review: is a cheaper model good enough, can requests wait for batch prices, is the prompt cached, can it be shorter, are all seats used?</source>
        <translation>검토할 때마다 확인합니다. 더 싼 모델로 충분한지, 요청을 배치로 미룰 수 있는지, 프롬프트를 캐시하는지, 더 줄일 수 있는지, 쓰지 않는 좌석이 있는지.</translation>
    </message>
    <message>
        <source>See what would save</source>
        <translation>절감할 곳 보기</translation>
    </message>
    <message>
        <source>The review was due on %1.</source>
        <translation>검토 예정일이 %1이었습니다.</translation>
    </message>
    <message>
        <source>Next review: %1.</source>
        <translation>다음 검토: %1</translation>
    </message>
    <message>
        <source>Enter the review</source>
        <translation>검토 입력</translation>
    </message>
    <message>
        <source>Remove the chosen entry</source>
        <translation>고른 항목 삭제</translation>
    </message>
    <message>
        <source>Say what was decided, even if nothing changes.</source>
        <translation>바뀌는 것이 없더라도 무엇을 결정했는지 적어 주십시오.</translation>
    </message>
    <message>
        <source>Enter a review</source>
        <translation>검토 입력</translation>
    </message>
    <message>
        <source>Remove a review</source>
        <translation>검토 삭제</translation>
    </message>
</context>
<context>
    <name>jupan::NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>새 프로젝트</translation>
    </message>
    <message>
        <source>What do you want to start from?</source>
        <translation>무엇에서 시작하시겠습니까?</translation>
    </message>
    <message>
        <source>Where is the file kept?</source>
        <translation>파일을 둘 곳</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>만들기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>jupan::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>jupan::OutcomeFigures</name>
    <message>
        <source>Benefits measured so far</source>
        <translation>지금까지 측정한 편익</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <translation>계획: %1</translation>
    </message>
    <message>
        <source>What was measured up to %1. What nobody has measured counts as nothing.</source>
        <translation>%1까지 측정한 값입니다. 아무도 측정하지 않은 것은 0으로 칩니다.</translation>
    </message>
    <message>
        <source>Spent so far</source>
        <translation>지금까지의 지출</translation>
    </message>
    <message>
        <source>All charges up to %1 that have an exchange rate, tax included.</source>
        <translation>%1까지 환율이 있는 모든 청구이며 세금을 포함합니다.</translation>
    </message>
    <message>
        <source>Realised benefit ÷ cost</source>
        <translation>실현 편익 ÷ 비용</translation>
    </message>
    <message>
        <source>Above 1, more has come back than was spent.</source>
        <translation>1보다 크면 쓴 돈보다 많이 돌아온 것입니다.</translation>
    </message>
    <message>
        <source>Undefined: nothing was spent yet.</source>
        <translation>정의되지 않음: 아직 지출이 없습니다.</translation>
    </message>
    <message>
        <source>Realised ROI</source>
        <translation>실현 ROI</translation>
    </message>
    <message>
        <source>net benefit: %1</source>
        <translation>순편익: %1</translation>
    </message>
    <message>
        <source>Net benefit so far ÷ money spent so far; to be held beside the plan&apos;s ROI.</source>
        <translation>지금까지의 순편익 ÷ 지금까지의 지출이며 계획의 ROI와 비교하는 값입니다.</translation>
    </message>
</context>
<context>
    <name>jupan::OutcomeInvoice</name>
    <message>
        <source>Invoice of this month</source>
        <translation>이 달의 청구서</translation>
    </message>
    <message>
        <source>Enter the invoice</source>
        <translation>청구서 입력</translation>
    </message>
    <message>
        <source>Remove the invoice</source>
        <translation>청구서 삭제</translation>
    </message>
    <message>
        <source>Write the net amount of the invoice.</source>
        <translation>청구서의 공급가액을 적어 주십시오.</translation>
    </message>
    <message>
        <source>An amount is too large.</source>
        <translation>금액이 너무 큽니다.</translation>
    </message>
    <message>
        <source>Enter an invoice</source>
        <translation>청구서 입력</translation>
    </message>
    <message>
        <source>Remove an invoice</source>
        <translation>청구서 삭제</translation>
    </message>
</context>
<context>
    <name>jupan::OutcomePage</name>
    <message>
        <source>Realised value</source>
        <translation>실현 가치</translation>
    </message>
    <message>
        <source>The plan cannot be calculated at the moment.</source>
        <translation>지금은 계획을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing has been charged yet. Bring in the vendor&apos;s usage and cost files; then what was spent and what it brought stand here beside the plan.</source>
        <translation>아직 청구된 것이 없습니다. 공급사의 사용량·비용 파일을 가져오면 쓴 돈과 얻은 편익이 계획과 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Open actual charges</source>
        <translation>실제 청구 열기</translation>
    </message>
    <message>
        <source>Realised value</source>
        <comment>file name</comment>
        <translation>실현 가치</translation>
    </message>
    <message>
        <source>Measured benefits</source>
        <translation>측정한 편익</translation>
    </message>
    <message>
        <source>What a KPI was found to bring in a month: hours saved times their cost, cost avoided, margin won. Enter what was measured, not what was hoped for.</source>
        <translation>KPI가 그 달에 가져온 편익입니다. 절약한 시간의 비용, 피한 비용, 늘어난 이익 등이며 바라는 값이 아니라 측정한 값을 적습니다.</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>The plan has no KPI yet.</source>
        <translation>계획에 KPI가 없습니다.</translation>
    </message>
    <message>
        <source>Enter a measured benefit</source>
        <translation>측정한 편익 입력</translation>
    </message>
    <message>
        <source>Pieces of work done</source>
        <translation>처리 건수</translation>
    </message>
    <message>
        <source>How many pieces of a work unit were done in a month with it: answered enquiries, contracts. Spending divided by them is the cost per piece.</source>
        <translation>그 달에 처리한 작업 단위의 건수입니다. 답변한 문의, 계약 등이며 지출을 이 건수로 나누면 건당 비용이 됩니다.</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>The plan has no work unit yet.</source>
        <translation>계획에 작업 단위가 없습니다.</translation>
    </message>
    <message>
        <source>Enter pieces of work done</source>
        <translation>처리 건수 입력</translation>
    </message>
    <message>
        <source>As of %1; the plan beside it reaches to the end of %2.</source>
        <translation>%1 기준이며 함께 보인 계획은 %2 말까지입니다.</translation>
    </message>
</context>
<context>
    <name>jupan::OutcomeReconciliation</name>
    <message>
        <source>Reconciliation</source>
        <translation>대사</translation>
    </message>
    <message>
        <source>Bring in a vendor&apos;s usage and cost files first; then tokens at the prices of their days, the vendor&apos;s cost and the invoice stand here side by side.</source>
        <translation>먼저 공급사의 사용량·비용 파일을 가져오십시오. 그러면 그날 단가로 계산한 토큰 비용, 공급사 비용, 청구서가 나란히 표시됩니다.</translation>
    </message>
    <message>
        <source>Tokens at the prices of their days, the vendor&apos;s own cost, and the invoice, each gap with its name. The vendor&apos;s days are those of UTC.</source>
        <translation>그날 단가로 계산한 토큰 비용, 공급사가 밝힌 비용, 청구서를 비교하고 차이마다 이름을 붙입니다. 공급사의 하루는 UTC 기준입니다.</translation>
    </message>
    <message>
        <source>Vendor and currency</source>
        <translation>공급사와 통화</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Charged for models whose price is not known</source>
        <translation>단가를 모르는 모델의 청구</translation>
    </message>
    <message>
        <source>Charged without tokens: searches, images, fees</source>
        <translation>토큰 없는 청구: 검색, 이미지, 수수료</translation>
    </message>
    <message>
        <source>Tokens that are not charged yet</source>
        <translation>아직 청구되지 않은 토큰</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>환급</translation>
    </message>
    <message>
        <source>Other prices: batch, long requests, caching, contract, or an old list</source>
        <translation>다른 단가: 배치, 긴 요청, 캐시, 계약 또는 지난 가격표</translation>
    </message>
    <message>
        <source>Invoice against the vendor&apos;s own cost</source>
        <translation>청구서와 공급사 비용의 차이</translation>
    </message>
    <message>
        <source>Rounding on the invoice</source>
        <translation>청구서의 반올림</translation>
    </message>
    <message>
        <source>Value-added tax</source>
        <translation>부가가치세</translation>
    </message>
    <message>
        <source>1  Tokens at the prices of their days</source>
        <translation>1  그날 단가로 계산한 토큰 비용</translation>
    </message>
    <message>
        <source>2  The vendor&apos;s cost</source>
        <translation>2  공급사 비용</translation>
    </message>
    <message>
        <source>3  Invoice, tax included</source>
        <translation>3  청구서, 세금 포함</translation>
    </message>
    <message>
        <source>3  Invoice</source>
        <translation>3  청구서</translation>
    </message>
    <message>
        <source>not entered yet</source>
        <translation>아직 입력하지 않음</translation>
    </message>
    <message>
        <source>What the card&apos;s exchange rate made of it</source>
        <translation>카드 환율로 생긴 차이</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message numerus="yes">
        <source>%n charge(s) wait for an exchange rate.</source>
        <translation>
            <numerusform>청구 %n건이 환율을 기다립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Charges in %1 are not in these sums.</source>
        <translation>%1 청구는 이 합계에 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>모델 없음</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>입력 토큰</translation>
    </message>
    <message>
        <source>of them cached</source>
        <translation>그중 캐시</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>출력 토큰</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>계산</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>청구</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>모델별</translation>
    </message>
    <message>
        <source>By days of UTC, the vendor&apos;s month is %1; by local days it is about %2 (difference %3), since a day of UTC at the month&apos;s end lies in two local days.</source>
        <translation>UTC 날짜로 공급사의 한 달은 %1이고, 현지 날짜로는 약 %2입니다(차이 %3). 월말의 UTC 하루가 현지 이틀에 걸치기 때문입니다.</translation>
    </message>
</context>
<context>
    <name>jupan::OutcomeReforecast</name>
    <message>
        <source>Re-forecast</source>
        <translation>재예측</translation>
    </message>
    <message>
        <source>Months that are over count as charged and measured, this month as forecast, the rest as planned. NPV and payback follow anew.</source>
        <translation>지난 달은 청구와 측정대로, 이번 달은 예측대로, 나머지는 계획대로 계산하여 NPV와 회수 기간을 다시 구합니다.</translation>
    </message>
    <message>
        <source>Total benefit</source>
        <translation>총편익</translation>
    </message>
    <message>
        <source>Total cost</source>
        <translation>총비용</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>순편익</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>NPV</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1%p</translation>
    </message>
    <message>
        <source>not within the plan</source>
        <translation>계획 기간 안에 없음</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>회수 기간</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>No month of the plan is over yet.</source>
        <translation>계획 기간 중 지난 달이 아직 없습니다.</translation>
    </message>
    <message>
        <source>In months that are over, %1 of cost stands as planned: no charge came in for those lines.</source>
        <translation>지난 달 비용 중 청구가 없어 계획대로 둔 금액은 %1입니다.</translation>
    </message>
    <message>
        <source>In months that are over, %1 of benefit stands as planned, because nobody has measured it.</source>
        <translation>지난 달 편익 중 측정하지 않아 계획대로 둔 금액은 %1입니다.</translation>
    </message>
    <message>
        <source>There is no budget that says which charge stands for which planned cost: all charges count on top of the plan.</source>
        <translation>어떤 청구가 어떤 계획 비용에 해당하는지 정한 예산이 없어 모든 청구를 계획에 더했습니다.</translation>
    </message>
    <message>
        <source>%1 charged this fiscal year belongs to no budget line and counts on top of the plan.</source>
        <translation>이번 회계연도 청구 중 예산 항목에 속하지 않아 계획에 더한 금액은 %1입니다.</translation>
    </message>
</context>
<context>
    <name>jupan::OutcomeSeries</name>
    <message>
        <source>Open figures by month</source>
        <translation>월별 값 열기</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>텍스트 파일</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Several months at once: a month and a figure a line, such as “2026-03  1,234”</source>
        <translation>여러 달을 한꺼번에: 한 줄에 월과 값을 적습니다. 예: “2026-03  1,234”</translation>
    </message>
    <message>
        <source>Take over the lines</source>
        <translation>적은 줄 가져오기</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>Remove the chosen figure</source>
        <translation>고른 값 삭제</translation>
    </message>
    <message>
        <source>%1 (no longer in the plan)</source>
        <translation>%1 (계획에 더 이상 없음)</translation>
    </message>
    <message>
        <source>Write lines first, each with a month and a figure.</source>
        <translation>먼저 한 줄에 월과 값을 적어 주십시오.</translation>
    </message>
    <message>
        <source>Line %1: the month %2 stands there twice.</source>
        <translation>%1번째 줄: %2 월이 두 번 있습니다.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1번째 줄: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>숫자를 적어 주십시오.</translation>
    </message>
    <message>
        <source>Entered: %1, %2.</source>
        <translation>입력했습니다: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) entered for %1.</source>
        <translation>
            <numerusform>%1에 %n개월을 입력했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a figure</source>
        <translation>값 삭제</translation>
    </message>
    <message>
        <source>Line %1: the figure is missing. Write the month and the figure, such as “2026-03  1,234”.</source>
        <translation>%1번째 줄: 값이 없습니다. 월과 값을 적습니다. 예: “2026-03  1,234”</translation>
    </message>
    <message>
        <source>Line %1: “%2” is not a number. Write it like 1,234.</source>
        <translation>%1번째 줄: 숫자가 아닙니다: “%2”. 예: 1,234</translation>
    </message>
</context>
<context>
    <name>jupan::OutcomeUnits</name>
    <message>
        <source>Unit economics</source>
        <translation>단위 경제성</translation>
    </message>
    <message>
        <source>Spending from %1 to %2, tax included, divided by what it bought. A piece of work counts the months that were counted, and their spending alone.</source>
        <translation>%1부터 %2까지의 지출(세금 포함)을 그 지출로 얻은 것으로 나눈 값입니다. 건당 비용은 건수를 센 달과 그 달의 지출만 봅니다.</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>모델별</translation>
    </message>
    <message>
        <source>Nothing was charged from %1 to %2.</source>
        <translation>%1부터 %2까지 청구된 것이 없습니다.</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>세지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%1 spent in %n month(s) with a count</source>
        <translation>
            <numerusform>건수를 센 %n개월 동안 %1 지출</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter how many pieces were done, below.</source>
        <translation>아래에서 처리 건수를 입력하십시오.</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>지출</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청 수</translation>
    </message>
    <message>
        <source>Per request</source>
        <translation>요청당</translation>
    </message>
    <message>
        <source>Per 1,000 tokens</source>
        <translation>토큰 1,000개당</translation>
    </message>
    <message>
        <source>Pieces done</source>
        <translation>처리 건수</translation>
    </message>
    <message>
        <source>Per piece</source>
        <translation>건당</translation>
    </message>
    <message>
        <source>Without a model</source>
        <translation>모델 없음</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Not of a single work unit</source>
        <translation>한 작업 단위에 속하지 않음</translation>
    </message>
    <message>
        <source>No charge of these months belongs to this work unit.</source>
        <translation>이 기간의 청구 가운데 이 작업 단위에 속한 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::OverviewFigures</name>
    <message>
        <source>cash only %1</source>
        <translation>현금 기준 %1</translation>
    </message>
    <message>
        <source>discounted %1</source>
        <translation>할인 %1</translation>
    </message>
    <message>
        <source>never, if later money counts less</source>
        <translation>할인하면 회수하지 못합니다</translation>
    </message>
    <message>
        <source>nothing to advance</source>
        <translation>먼저 들어갈 현금이 없습니다</translation>
    </message>
    <message>
        <source>average of the last 12 months</source>
        <translation>마지막 12개월 평균</translation>
    </message>
    <message>
        <source>%1 (%2 a year)</source>
        <translation>%1 (연 %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>jupan::OverviewNextSteps</name>
    <message>
        <source>Open goals and KPIs</source>
        <translation>목표와 KPI 열기</translation>
    </message>
    <message>
        <source>Open costs and tokens</source>
        <translation>비용과 토큰 열기</translation>
    </message>
    <message>
        <source>Open scenarios</source>
        <translation>시나리오 열기</translation>
    </message>
    <message>
        <source>Describe one repeated task as a work unit.</source>
        <translation>되풀이되는 일 하나를 작업 단위로 적습니다.</translation>
    </message>
    <message>
        <source>“%1” has no KPI yet. Say what gets better.</source>
        <translation>“%1” 작업 단위에 KPI가 없습니다. 무엇이 나아지는지 적습니다.</translation>
    </message>
    <message>
        <source>“%1” has a single KPI. Start with two.</source>
        <translation>“%1” 작업 단위에 KPI가 하나뿐입니다. 두 개로 시작합니다.</translation>
    </message>
    <message>
        <source>Enter what it costs: tokens, seats, people.</source>
        <translation>드는 비용을 적습니다: 토큰, 좌석, 인력</translation>
    </message>
    <message>
        <source>“%1”: its KPIs save more hours than there are.</source>
        <translation>“%1” 작업 단위의 KPI가 실제보다 많은 시간을 줄인다고 되어 있습니다.</translation>
    </message>
    <message>
        <source>“%1” is a single figure. Say how low and high it may be.</source>
        <translation>“%1” 비용이 값 하나뿐입니다. 최소와 최대를 적습니다.</translation>
    </message>
    <message>
        <source>The discount rate is 0 %. What would the money earn elsewhere?</source>
        <translation>할인율이 0 %입니다. 같은 돈을 다른 곳에 쓰면 얼마를 버는지 적습니다.</translation>
    </message>
    <message>
        <source>Add a conservative scenario to see the bad case.</source>
        <translation>보수적 시나리오를 더해 나쁜 경우를 봅니다.</translation>
    </message>
    <message>
        <source>“%1” lies after the end of the plan (%2).</source>
        <translation>“%1” 입력이 계획이 끝난 뒤입니다 (%2).</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>다음 할 일</translation>
    </message>
    <message>
        <source>Nothing is missing. Compare the scenarios, then measure in a pilot.</source>
        <translation>빠진 것이 없습니다. 시나리오를 비교하고 파일럿에서 측정합니다.</translation>
    </message>
    <message>
        <source>Open prices</source>
        <translation>가격표 열기</translation>
    </message>
    <message>
        <source>“%1” is a guess that moves NPV by %2. Look for better grounds.</source>
        <translation>“%1”: 순현재가치를 %2 움직이는 추정값입니다. 더 나은 근거를 찾습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::OverviewNotes</name>
    <message>
        <source>What the figures rest on</source>
        <translation>결과가 기대는 것</translation>
    </message>
    <message>
        <source>Of the benefits, %1 is cash and %2 is freed capacity, which becomes money only if it is used.</source>
        <translation>편익 가운데 현금 %1, 여력 %2입니다. 여력은 다른 일에 쓰일 때만 돈이 됩니다.</translation>
    </message>
    <message>
        <source>%1 of what moves NPV is guessed.</source>
        <translation>순현재가치를 움직이는 것의 %1는 추정입니다.</translation>
    </message>
    <message>
        <source>No input has a low and a high yet.</source>
        <translation>최소와 최대가 있는 입력이 아직 없습니다.</translation>
    </message>
    <message>
        <source>Further warnings: %1</source>
        <translation>그 밖의 주의: %1건</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
</context>
<context>
    <name>jupan::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Start with one task that your people repeat: how often it is done, how long it takes, and what gets better.</source>
        <translation>되풀이되는 일 하나로 시작합니다. 얼마나 자주 하는지, 얼마나 걸리는지, 무엇이 나아지는지 적습니다.</translation>
    </message>
    <message>
        <source>Describe the first work unit</source>
        <translation>첫 작업 단위 적기</translation>
    </message>
    <message>
        <source>Here you will see what it costs, when it pays back, and what you must believe for that.</source>
        <translation>얼마가 들고, 언제 회수하고, 그러려면 무엇을 믿어야 하는지 여기에서 봅니다.</translation>
    </message>
    <message>
        <source>There is no benefit yet: add KPIs that bring money.</source>
        <translation>아직 편익이 없습니다. 돈이 되는 KPI를 더합니다.</translation>
    </message>
    <message>
        <source>There is no cost yet: without it no ROI can be given.</source>
        <translation>아직 비용이 없습니다. 비용이 있어야 ROI를 구합니다.</translation>
    </message>
    <message>
        <source>It does not pay back within %1: the net benefit is %2.</source>
        <translation>%1 안에 회수하지 못합니다. 순편익은 %2입니다.</translation>
    </message>
    <message>
        <source>It pays back in %1; the net benefit over %2 is %3.</source>
        <translation>회수까지 %1 걸리고, %2 동안의 순편익은 %3입니다.</translation>
    </message>
    <message>
        <source>No cash has to be advanced; the net benefit over %1 is %2.</source>
        <translation>먼저 들어갈 현금이 없고, %1 동안의 순편익은 %2입니다.</translation>
    </message>
    <message>
        <source>Budget alerts</source>
        <translation>예산 경보</translation>
    </message>
    <message>
        <source>Benefits may fall by %1 before NPV is zero.</source>
        <translation>편익이 %1 줄면 순현재가치가 0이 됩니다.</translation>
    </message>
</context>
<context>
    <name>jupan::OverviewRisks</name>
    <message>
        <source>▲ %1: high (%2), response: %3</source>
        <translation>▲ %1: 높음(%2점), 대응: %3</translation>
    </message>
    <message>
        <source>▲ %1: high (%2), no answer yet</source>
        <translation>▲ %1: 높음(%2점), 대응 미정</translation>
    </message>
    <message>
        <source>△ %1: medium (%2), response: %3</source>
        <translation>△ %1: 보통(%2점), 대응: %3</translation>
    </message>
    <message>
        <source>△ %1: medium (%2), no answer yet</source>
        <translation>△ %1: 보통(%2점), 대응 미정</translation>
    </message>
    <message>
        <source>▽ %1: low (%2)</source>
        <translation>▽ %1: 낮음(%2점)</translation>
    </message>
    <message>
        <source>No item of the checklists applies.</source>
        <translation>해당하는 체크리스트 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Checklists: %1 ready, %2 of %3 items done.</source>
        <translation>체크리스트 준비도 %1: %3개 항목 중 %2개를 마쳤습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) overdue.</source>
        <translation>
            <numerusform>%n개 항목의 기한이 지났습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Top risks and readiness</source>
        <translation>주요 위험과 준비도</translation>
    </message>
    <message>
        <source>No risk has been rated yet.</source>
        <translation>평가한 위험이 아직 없습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::OverviewRoad</name>
    <message>
        <source>Next step</source>
        <translation>다음 단계</translation>
    </message>
    <message>
        <source>Open the roadmap</source>
        <translation>로드맵 열기</translation>
    </message>
    <message>
        <source>Open this step</source>
        <translation>이 단계 열기</translation>
    </message>
</context>
<context>
    <name>jupan::PilotApplyCard</name>
    <message>
        <source>Apply to the plan</source>
        <translation>계획에 반영</translation>
    </message>
    <message>
        <source>The measured improvement takes the place of what was guessed: its estimate as the value, its 10th and 90th percentile as low and high, marked as measured.</source>
        <translation>추정으로 넣었던 값을 측정한 개선율로 바꿉니다. 추정치가 값이 되고, 10번째와 90번째 백분위수가 하한과 상한이 되며, 출처는 측정으로 표시합니다.</translation>
    </message>
    <message>
        <source>Compare before and after</source>
        <translation>반영 전후 비교</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>a value, and its low and high in brackets</extracomment>
        <translation>%1 (%2 ~ %3)</translation>
    </message>
    <message>
        <source>Input of the plan</source>
        <translation>계획의 입력</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>As measured</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>What the plan takes over</source>
        <translation>계획에 반영할 값</translation>
    </message>
    <message>
        <source>The plan holds these figures already.</source>
        <translation>계획에 이미 이 값이 들어 있습니다.</translation>
    </message>
    <message>
        <source>One step; undo takes it back.</source>
        <translation>한 단계로 반영하며, 실행 취소로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing was measured yet that the plan could take over.</source>
        <translation>계획에 반영할 측정 결과가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Not taken over: %1. Either the effect is not defined yet, or the plan tracks the KPI without money.</source>
        <translation>반영하지 않음: %1. 효과를 아직 계산할 수 없거나, 계획에서 금액 없이 추적만 하는 KPI입니다.</translation>
    </message>
    <message>
        <source>Both plans are simulated…</source>
        <translation>두 계획을 시뮬레이션하고 있습니다…</translation>
    </message>
    <message>
        <source>NPV, ROI, payback, what moves the result, and what knowing more would be worth.</source>
        <translation>순현재가치, ROI, 회수 기간, 결과를 좌우하는 입력, 정보의 가치를 비교합니다.</translation>
    </message>
    <message>
        <source>does not pay back</source>
        <translation>회수되지 않음</translation>
    </message>
    <message>
        <source>Probability that NPV is above 0</source>
        <translation>순현재가치가 0보다 클 확률</translation>
    </message>
    <message>
        <source>Worth of knowing everything (EVPI)</source>
        <translation>완전 정보의 가치(EVPI)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>반영 전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>반영 후</translation>
    </message>
    <message>
        <source>The plan before and after</source>
        <translation>반영 전후의 계획</translation>
    </message>
    <message>
        <source>What moves the result</source>
        <translation>결과를 좌우하는 입력</translation>
    </message>
    <message>
        <source>NPV moves by, before</source>
        <translation>순현재가치 변동 폭, 반영 전</translation>
    </message>
    <message>
        <source>after</source>
        <translation>반영 후</translation>
    </message>
    <message>
        <source>Knowing it is worth, before</source>
        <translation>정보의 가치, 반영 전</translation>
    </message>
    <message>
        <source>What moves the result, before and after</source>
        <translation>결과를 좌우하는 입력, 반영 전후</translation>
    </message>
    <message>
        <source>Apply the pilot to the plan</source>
        <translation>파일럿 결과를 계획에 반영</translation>
    </message>
    <message numerus="yes">
        <source>%n effect(s) are in the plan now, marked as measured. Undo takes that back.</source>
        <translation>
            <numerusform>효과 %n개를 측정값으로 계획에 반영했습니다. 실행 취소로 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 trials, seed %2, base case. “–” in the lower table: not among the ten inputs that move the NPV most.</source>
        <translation>시행 %1회, 시드 %2, 기준 시나리오입니다. 아래 표의 “–”은 순현재가치를 가장 크게 움직이는 입력 10개에 들지 않는다는 뜻입니다.</translation>
    </message>
</context>
<context>
    <name>jupan::PilotDecisionCard</name>
    <message>
        <source>Decision</source>
        <translation>결정</translation>
    </message>
    <message>
        <source>The figures advise, people decide. What was decided is kept with name and reason, also where it differs from the figures.</source>
        <translation>수치는 조언이고 결정은 사람이 합니다. 수치와 다른 결정도 이름과 이유를 함께 남깁니다.</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>결정 기록</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>결정 내역</translation>
    </message>
    <message>
        <source>Choose what was decided.</source>
        <translation>무엇을 결정했는지 고르십시오.</translation>
    </message>
    <message>
        <source>Write the day of the decision, such as 2026-10-05.</source>
        <translation>결정한 날을 2026-10-05처럼 적으십시오.</translation>
    </message>
    <message>
        <source>Say who decided.</source>
        <translation>누가 결정했는지 적으십시오.</translation>
    </message>
    <message>
        <source>Say why; the decision is read again later.</source>
        <translation>이유를 적으십시오. 나중에 다시 읽게 됩니다.</translation>
    </message>
    <message>
        <source>Record the decision on the pilot</source>
        <translation>파일럿 결정 기록</translation>
    </message>
    <message>
        <source>Recorded; the change log keeps it.</source>
        <translation>기록했습니다. 감사 로그에도 남습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::PilotKpiCard</name>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>KPIs of the pilot</source>
        <translation>파일럿 KPI</translation>
    </message>
    <message>
        <source>What is measured before and during the pilot. Target: reached for certain means go. Minimum: missed for certain means stop.</source>
        <translation>파일럿 전과 파일럿 중에 측정할 지표입니다. 목표를 확실히 넘으면 진행, 최소 기준에 확실히 못 미치면 중단입니다.</translation>
    </message>
    <message>
        <source>Add the KPI</source>
        <translation>KPI 추가</translation>
    </message>
    <message>
        <source>Remove the KPI from the pilot</source>
        <translation>파일럿에서 KPI 제외</translation>
    </message>
    <message>
        <source>Its measurements stay and are there again when it is added again.</source>
        <translation>측정값은 남아 있으며, 다시 추가하면 그대로 보입니다.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>제안</translation>
    </message>
    <message>
        <source>Measure the chosen ones</source>
        <translation>선택한 KPI 측정</translation>
    </message>
    <message numerus="yes">
        <source>Add %n KPI(s) to the pilot</source>
        <translation>
            <numerusform>파일럿에 KPI %n개 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a KPI from the pilot</source>
        <translation>파일럿에서 KPI 제외</translation>
    </message>
    <message>
        <source>No input has a range yet, so no measurement would change the decision as the plan stands. Give ranges to what you are unsure of; until then the KPIs stand here in the order of the plan.</source>
        <translation>범위가 있는 입력이 아직 없어, 지금 계획으로는 무엇을 측정해도 결정이 달라지지 않습니다. 확실하지 않은 입력에 범위를 주십시오. 그때까지 KPI를 계획에 있는 순서로 보여 줍니다.</translation>
    </message>
    <message>
        <source>The simulation is running; it tells what knowing each KPI is worth.</source>
        <translation>시뮬레이션 중입니다. 끝나면 KPI마다 정보의 가치가 나옵니다.</translation>
    </message>
    <message>
        <source>What knowing each KPI is worth comes from the simulation, which has not run yet.</source>
        <translation>KPI마다 정보의 가치는 시뮬레이션에서 나옵니다. 아직 실행하지 않았습니다.</translation>
    </message>
    <message>
        <source>Measure first what is worth most: the worth is an upper bound of what knowing the KPI for sure would save. What you chose on “Measure first” comes before what is worth nothing.</source>
        <translation>정보의 가치가 큰 것부터 측정하십시오. 이 금액은 KPI를 확실히 알 때 아낄 수 있는 상한입니다. “먼저 측정할 것”에서 고른 항목은 가치가 없는 항목보다 앞에 둡니다.</translation>
    </message>
    <message>
        <source>chosen on “Measure first”</source>
        <translation>“먼저 측정할 것”에서 선택</translation>
    </message>
    <message>
        <source>Knowing it is worth</source>
        <translation>정보의 가치</translation>
    </message>
    <message>
        <source>Measuring costs</source>
        <translation>측정 비용</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>측정 희망</translation>
    </message>
    <message>
        <source>Input it speaks of</source>
        <translation>관련 입력</translation>
    </message>
    <message>
        <source>KPIs worth measuring</source>
        <translation>측정할 만한 KPI</translation>
    </message>
</context>
<context>
    <name>jupan::PilotKpiResult</name>
    <message>
        <source>Control chart %1</source>
        <comment>file name</comment>
        <translation>관리도 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: mean %2 of %n observation(s), %3 items</source>
        <extracomment>phase, mean, number of observations</extracomment>
        <translation>
            <numerusform>%1: 평균 %2, 관측 %n개, %3건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: mean %2 of %n observation(s)</source>
        <translation>
            <numerusform>%1: 평균 %2, 관측 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Improvement %1, target %2, minimum %3</source>
        <translation>개선율 %1, 목표 %2, 최소 %3</translation>
    </message>
    <message>
        <source>Welch&apos;s t-test, %1</source>
        <translation>웰치 t 검정, %1</translation>
    </message>
    <message>
        <source>Fewer than %1 observations on a side: the interval is rough.</source>
        <translation>한쪽의 관측값이 %1개보다 적어 구간이 대략적입니다.</translation>
    </message>
    <message>
        <source>Baseline and pilot were taken in the same circumstances, as far as they are known.</source>
        <translation>알려진 범위에서는 베이스라인과 파일럿을 같은 조건에서 측정했습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::PilotMeasureCard</name>
    <message>
        <source>Measurements</source>
        <translation>측정값</translation>
    </message>
    <message>
        <source>Single items, or the mean of a week with the number of items behind it. Measure the baseline in the same season and on the same days as the pilot, and mark what was not ordinary.</source>
        <translation>한 건씩 적거나, 한 주의 평균과 건수를 함께 적습니다. 베이스라인은 파일럿과 같은 시기, 같은 요일에 측정하고 평소와 달랐던 때는 표시하십시오.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Rows copied from a spreadsheet: date, value, and number of items where it is a mean. Ctrl+V does the same.</source>
        <translation>스프레드시트에서 복사한 행을 붙여넣습니다. 날짜와 값, 평균이면 건수도 함께 복사합니다. Ctrl+V도 같습니다.</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>파일에서…</translation>
    </message>
    <message>
        <source>Remove the rows</source>
        <translation>행 삭제</translation>
    </message>
    <message>
        <source>In season</source>
        <translation>성수기·비수기 표시</translation>
    </message>
    <message>
        <source>During a campaign</source>
        <translation>캠페인 표시</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>다시 포함</translation>
    </message>
    <message>
        <source>Why the chosen rows are left out</source>
        <translation>선택한 행을 제외하는 이유</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Enter a value, paste rows from a spreadsheet, or open a CSV file.</source>
        <translation>아직 측정한 값이 없습니다. 값을 입력하거나, 스프레드시트에서 붙여넣거나, CSV 파일을 여십시오.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s). Double-click a cell to change it.</source>
        <translation>
            <numerusform>측정값 %n개. 칸을 두 번 누르면 고칠 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s), of which %1 left out. Double-click a cell to change it.</source>
        <translation>
            <numerusform>측정값 %n개, 그중 %1개 제외. 칸을 두 번 누르면 고칠 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the day, such as 2026-10-05.</source>
        <translation>날짜를 2026-10-05처럼 적으십시오.</translation>
    </message>
    <message>
        <source>Write the measured value.</source>
        <translation>측정한 값을 적으십시오.</translation>
    </message>
    <message>
        <source>Entered: %1, %2.</source>
        <translation>입력함: %1, %2.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the rows in the spreadsheet first.</source>
        <translation>클립보드에 텍스트가 없습니다. 먼저 스프레드시트에서 행을 복사하십시오.</translation>
    </message>
    <message>
        <source>Open measurements</source>
        <translation>측정값 열기</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>텍스트 파일</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 파일을 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB; that is no file of measurements.</source>
        <translation>%1 파일이 %2 MiB보다 큽니다. 측정값 파일이 아닙니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) taken over.</source>
        <translation>
            <numerusform>측정값 %n개를 넣었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n measurement(s) removed; undo brings them back.</source>
        <translation>
            <numerusform>측정값 %n개를 삭제했습니다. 실행 취소로 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why the rows are left out; it stays beside them.</source>
        <translation>행을 제외하는 이유를 적으십시오. 행 옆에 남습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::PilotMeasurements</name>
    <message>
        <source>Left out: %1</source>
        <translation>제외: %1</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: 예</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: 아니요</translation>
    </message>
    <message>
        <source>This one is left out; the note says why, so it cannot be empty.</source>
        <translation>제외한 측정값입니다. 이유가 메모에 있으므로 비울 수 없습니다.</translation>
    </message>
    <message>
        <source>Change a measurement</source>
        <translation>측정값 변경</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n measurement(s)</source>
        <translation>
            <numerusform>측정값 %n개 입력</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n measurement(s)</source>
        <translation>
            <numerusform>측정값 %n개 삭제</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave out %n measurement(s)</source>
        <translation>
            <numerusform>측정값 %n개 제외</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Count %n measurement(s) again</source>
        <translation>
            <numerusform>측정값 %n개 다시 포함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n measurement(s)</source>
        <translation>
            <numerusform>측정값 %n개 표시</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::PilotPage</name>
    <message>
        <source>Pilot</source>
        <translation>파일럿</translation>
    </message>
    <message>
        <source>The plan has no KPI yet. A pilot measures KPIs, so set up a work unit and its KPIs first.</source>
        <translation>계획에 KPI가 아직 없습니다. 파일럿은 KPI를 측정하므로 작업 단위와 KPI를 먼저 만드십시오.</translation>
    </message>
    <message>
        <source>Open goals and KPIs</source>
        <translation>목표와 KPI 열기</translation>
    </message>
    <message>
        <source>Try it small, measure before and during, and decide by what was measured.</source>
        <translation>작게 시험하고, 전과 후를 측정하고, 측정한 값으로 결정합니다.</translation>
    </message>
    <message>
        <source>Write down what counts as a success, and fix the criteria before the pilot begins.</source>
        <translation>무엇을 성공으로 볼지 적고, 파일럿을 시작하기 전에 기준을 확정하십시오.</translation>
    </message>
    <message>
        <source>Measure the baseline before the pilot, and the same figures during it.</source>
        <translation>파일럿 전에 베이스라인을 측정하고, 파일럿 중에 같은 지표를 측정하십시오.</translation>
    </message>
</context>
<context>
    <name>jupan::PilotPlanCard</name>
    <message>
        <source>Plan of the pilot</source>
        <translation>파일럿 계획</translation>
    </message>
    <message>
        <source>One channel, a few weeks, two or three people who must agree. Write down before the start what counts as a success and what stops it: afterwards every result looks like one.</source>
        <translation>채널 하나, 몇 주, 동의가 필요한 두세 사람으로 시작합니다. 무엇이 성공이고 언제 중단할지는 시작 전에 적으십시오. 시작한 뒤에는 어떤 결과도 성공처럼 보입니다.</translation>
    </message>
    <message>
        <source>Fix the criteria</source>
        <translation>기준 확정</translation>
    </message>
    <message>
        <source>Two or three stakeholders are usual: fewer decide alone, more do not agree. Here: %1.</source>
        <translation>이해관계자는 보통 두세 사람입니다. 적으면 혼자 결정하고, 많으면 합의가 어렵습니다. 현재 %1명입니다.</translation>
    </message>
    <message>
        <source>The criteria were fixed after the pilot began. Whoever knows the first results may have chosen criteria that fit them.</source>
        <translation>파일럿을 시작한 뒤에 기준을 확정했습니다. 첫 결과를 알고 거기에 맞춰 기준을 골랐을 수 있습니다.</translation>
    </message>
    <message>
        <source>From then on every change of targets, minimums and criteria is counted from the change log and shown here.</source>
        <translation>확정한 뒤에 목표, 최소 기준, 판단 기준을 바꾸면 감사 로그에서 세어 여기에 보여 줍니다.</translation>
    </message>
    <message>
        <source>The criteria are fixed since %1.</source>
        <translation>%1에 기준을 확정했습니다.</translation>
    </message>
    <message>
        <source>%1 The change log holds no change since then.</source>
        <translation>%1 그 뒤로 감사 로그에 남은 변경은 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 The change log holds %n change(s) of them since then.</source>
        <translation>
            <numerusform>%1 그 뒤로 감사 로그에 변경 %n건이 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a KPI with a target and a minimum first; they are the criteria.</source>
        <translation>목표와 최소 기준이 있는 KPI를 먼저 고르십시오. 그것이 판단 기준입니다.</translation>
    </message>
    <message>
        <source>Write first when the pilot counts as a success and when it is stopped.</source>
        <translation>언제 성공으로 보고 언제 중단할지를 먼저 적으십시오.</translation>
    </message>
    <message>
        <source>Fix the criteria of the pilot</source>
        <translation>파일럿 기준 확정</translation>
    </message>
</context>
<context>
    <name>jupan::PilotPlanChange</name>
    <message>
        <source>Pilot: %1 observations before, %2 during it</source>
        <translation>파일럿: 이전 관측 %1개, 진행 중 관측 %2개</translation>
    </message>
</context>
<context>
    <name>jupan::PilotReadingPanel</name>
    <message numerus="yes">
        <source>%n measurement(s) can be taken over: %1 of the baseline, %2 of the pilot.</source>
        <translation>
            <numerusform>측정값 %n개를 넣을 수 있습니다. 베이스라인 %1개, 파일럿 %2개입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Days from %1 to %2, values from %3 to %4.</source>
        <translation>날짜는 %1 ~ %2, 값은 %3 ~ %4입니다.</translation>
    </message>
    <message>
        <source>No row can be taken over.</source>
        <translation>넣을 수 있는 행이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) look as if percent were written in two ways, such as 40 and 0.4, the first in line %1. They are read as they stand; put them right first if that is wrong.</source>
        <translation>
            <numerusform>%n개 행에서 퍼센트를 40과 0.4처럼 두 가지로 적은 것 같습니다. 처음 나온 곳은 %1행입니다. 적힌 그대로 읽으니, 틀렸으면 먼저 고치십시오.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values are written with “%”: 40 % counts as 40.</source>
        <translation>값에 “%”가 있습니다. 40 %는 40으로 읽습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n measurement(s)</source>
        <translation>
            <numerusform>측정값 %n개 넣기</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message numerus="yes">
        <source>Why it is not taken (%n row(s))</source>
        <translation>
            <numerusform>넣지 않는 이유(%n개 행)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are not taken</source>
        <translation>넣지 않는 행</translation>
    </message>
</context>
<context>
    <name>jupan::PilotResultsCard</name>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Results of the pilot</source>
        <comment>file name</comment>
        <translation>파일럿 결과</translation>
    </message>
</context>
<context>
    <name>jupan::PortfolioPage</name>
    <message>
        <source>Portfolio</source>
        <translation>포트폴리오</translation>
    </message>
    <message>
        <source>Choose a folder with projects</source>
        <translation>프로젝트 폴더 선택</translation>
    </message>
    <message>
        <source>That of most projects</source>
        <translation>가장 많이 쓰인 통화</translation>
    </message>
    <message>
        <source>Choose a folder with projects, .jupan or .json. They are only read, and stay as they are.</source>
        <translation>프로젝트(.jupan, .json)가 있는 폴더를 선택하십시오. 파일은 읽기만 하며 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>다른 폴더…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Compared in</source>
        <translation>비교 통화</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>프로젝트</translation>
    </message>
    <message>
        <source>NPV against cost</source>
        <translation>비용과 NPV</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>비교 저장</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>%1로 저장…</translation>
    </message>
    <message>
        <source>The projects of a folder side by side: what they bring, how sure that is, and how far they are.</source>
        <translation>한 폴더의 프로젝트를 나란히 놓고 성과, 확실성, 진행 상황을 비교합니다.</translation>
    </message>
    <message>
        <source>Projects are being read: %1.</source>
        <translation>프로젝트 %1개를 읽고 있습니다.</translation>
    </message>
    <message>
        <source>There is no project in this folder: no file ends in .jupan or .json.</source>
        <translation>이 폴더에는 프로젝트가 없습니다. 이름이 .jupan이나 .json으로 끝나는 파일이 없습니다.</translation>
    </message>
    <message>
        <source>portfolio</source>
        <translation>포트폴리오</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>%1 is one of the projects. Choose another name.</source>
        <translation>비교하는 프로젝트의 파일(%1)입니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>저장한 파일: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>More files that are left out: %1</source>
        <translation>그 밖에 제외한 파일: %1개</translation>
    </message>
    <message>
        <source>The folder of last time is not there: %1. Choose a folder with projects.</source>
        <translation>지난번 폴더(%1)를 찾을 수 없습니다. 프로젝트가 있는 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <source>This folder is not there any more. Choose another one.</source>
        <translation>이 폴더를 찾을 수 없습니다. 다른 폴더를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>jupan::PriceCatalogueTableModel</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>캐시 입력</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>캐시 쓰기</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Batch in</source>
        <translation>배치 입력</translation>
    </message>
    <message>
        <source>Batch out</source>
        <translation>배치 출력</translation>
    </message>
    <message>
        <source>Long context</source>
        <translation>긴 입력</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>확인일</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>공급사</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>통화</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>자사 가격</translation>
    </message>
    <message>
        <source>A contract price of your company; it counts instead of the list price.</source>
        <translation>회사의 계약 가격입니다. 공개 가격 대신 적용합니다.</translation>
    </message>
    <message>
        <source>Vouched for on %1</source>
        <translation>출처 기준일: %1</translation>
    </message>
    <message>
        <source>More than 90 days old. %1</source>
        <translation>90일이 지난 가격입니다. %1</translation>
    </message>
    <message>
        <source>No price of its own for long requests is known</source>
        <translation>긴 요청의 별도 가격은 알려진 것이 없습니다</translation>
    </message>
    <message>
        <source>over %1: %2 in, %3 out</source>
        <translation>%1 초과: 입력 %2, 출력 %3</translation>
    </message>
</context>
<context>
    <name>jupan::PriceOfferTableModel</name>
    <message>
        <source>Offer</source>
        <translation>상품</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>공급사</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>청구</translation>
    </message>
    <message>
        <source>Per seat and month</source>
        <translation>좌석당 월 가격</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>최소 좌석</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>%1 (own price)</source>
        <translation>%1 (자사 가격)</translation>
    </message>
    <message>
        <source>More than 90 days old.</source>
        <translation>90일이 지난 가격입니다.</translation>
    </message>
</context>
<context>
    <name>jupan::PriceProjectTableModel</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>캐시</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Batch in</source>
        <translation>배치 입력</translation>
    </message>
    <message>
        <source>Batch out</source>
        <translation>배치 출력</translation>
    </message>
    <message>
        <source>Long from</source>
        <translation>긴 입력 기준</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>가격표</translation>
    </message>
    <message>
        <source>Long requests cost what others cost.</source>
        <translation>긴 요청도 다른 요청과 가격이 같습니다.</translation>
    </message>
    <message>
        <source>Longer requests cost %1 in and %2 out for a million tokens.</source>
        <translation>이보다 긴 요청은 100만 토큰당 입력 %1, 출력 %2입니다.</translation>
    </message>
    <message>
        <source>The day of this price is not known.</source>
        <translation>이 가격의 기준일을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>A price from %1, more than 90 days old.</source>
        <translation>%1 기준, 90일이 지난 가격입니다.</translation>
    </message>
    <message>
        <source>Not given: counted like other input.</source>
        <translation>적지 않음: 다른 입력과 같은 가격으로 계산합니다.</translation>
    </message>
    <message>
        <source>Not given: counted at half of the live price.</source>
        <translation>적지 않음: 실시간 가격의 절반으로 계산합니다.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>Entered by hand; the catalogue has no such entry.</source>
        <translation>직접 입력한 가격이며, 가격표에 같은 항목이 없습니다.</translation>
    </message>
    <message>
        <source>As listed</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>As in the catalogue.</source>
        <translation>가격표와 같습니다.</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>Differs from the catalogue.</source>
        <translation>가격표와 다릅니다.</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>가격 없음</translation>
    </message>
    <message>
        <source>The catalogue has no price of it.</source>
        <translation>가격표에 이 모델의 가격이 없습니다.</translation>
    </message>
    <message>
        <source>Not listed</source>
        <translation>항목 없음</translation>
    </message>
    <message>
        <source>The catalogue has no such entry.</source>
        <translation>가격표에 이 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::PricesCatalogueCard</name>
    <message>
        <source>All providers</source>
        <translation>모든 공급사</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>모든 상태</translation>
    </message>
    <message>
        <source>Price catalogue, for 1,000,000 tokens</source>
        <translation>가격표 (100만 토큰)</translation>
    </message>
    <message>
        <source>List prices as they were read on %1, with their sources. The program never goes online: newer prices come with a new version of it, or from a list you import below.</source>
        <translation>%1에 확인한 공개 가격과 그 출처입니다. 이 프로그램은 인터넷에 접속하지 않습니다. 새 가격은 프로그램의 새 버전에 들어 있거나, 아래에서 가져오는 목록으로 받습니다.</translation>
    </message>
    <message>
        <source>Search by name, such as “mini” or “claude”</source>
        <translation>이름으로 찾기 (예: mini, claude)</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>가격표에서 찾기</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>공급사</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Price catalogue</source>
        <translation>가격표</translation>
    </message>
    <message>
        <source>No model of the catalogue fits this search.</source>
        <translation>찾는 모델이 가격표에 없습니다.</translation>
    </message>
    <message>
        <source>Show all models</source>
        <translation>모든 모델 보기</translation>
    </message>
    <message>
        <source>Use in project</source>
        <translation>프로젝트에 쓰기</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Puts the chosen model beside others; up to %1.</source>
        <translation>고른 모델을 다른 모델과 나란히 놓습니다. 최대 %1개입니다.</translation>
    </message>
    <message>
        <source>Enter own price</source>
        <translation>자사 가격 입력</translation>
    </message>
    <message>
        <source>Begins a contract price of your company for the chosen model.</source>
        <translation>고른 모델의 계약 가격을 입력합니다.</translation>
    </message>
    <message>
        <source>Open the exchange rates</source>
        <translation>환율 열기</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>모델 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model of the table first.</source>
        <translation>먼저 표에서 모델을 고릅니다.</translation>
    </message>
    <message>
        <source>No price of this model is known yet.</source>
        <translation>이 모델의 가격은 아직 알려지지 않았습니다.</translation>
    </message>
    <message>
        <source>Adds the model with these prices, their source and their day to the project.</source>
        <translation>모델을 이 가격, 출처, 기준일과 함께 프로젝트에 넣습니다.</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>‘%1’ 쓰기</translation>
    </message>
</context>
<context>
    <name>jupan::PricesComparison</name>
    <message>
        <source>Side by side, for 1,000,000 tokens</source>
        <translation>나란히 비교 (100만 토큰)</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>비교 끝내기</translation>
    </message>
    <message>
        <source>Context window</source>
        <translation>컨텍스트</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>%1 (own price)</source>
        <translation>%1 (자사 가격)</translation>
    </message>
</context>
<context>
    <name>jupan::PricesDetails</name>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Cached input</source>
        <translation>캐시 입력</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>캐시 쓰기</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Batch in</source>
        <translation>배치 입력</translation>
    </message>
    <message>
        <source>Batch out</source>
        <translation>배치 출력</translation>
    </message>
    <message>
        <source>Long from</source>
        <translation>긴 입력 기준</translation>
    </message>
    <message>
        <source>Long in</source>
        <translation>긴 입력의 입력</translation>
    </message>
    <message>
        <source>Long out</source>
        <translation>긴 입력의 출력</translation>
    </message>
    <message>
        <source>Tokenizer: not known.</source>
        <translation>토크나이저: 알 수 없음.</translation>
    </message>
    <message>
        <source>Tokenizer: %1, assumed; no source confirms it.</source>
        <translation>토크나이저: %1 (추정이며 확인한 출처가 없습니다).</translation>
    </message>
    <message>
        <source>Tokenizer: %1.</source>
        <translation>토크나이저: %1.</translation>
    </message>
    <message>
        <source>Context window %1 tokens, longest answer %2 tokens.</source>
        <translation>컨텍스트 %1토큰, 최대 출력 %2토큰.</translation>
    </message>
    <message>
        <source>Writing to a cache that is kept for an hour costs %1.</source>
        <translation>한 시간 유지되는 캐시에 쓰는 가격은 %1입니다.</translation>
    </message>
    <message>
        <source>Processing in the region “%1” costs %2 of the listed price.</source>
        <translation>‘%1’ 지역에서 처리하면 공개 가격의 %2입니다.</translation>
    </message>
    <message>
        <source>From %1 to %2 UTC: %3 in, %4 out.</source>
        <translation>UTC %1부터 %2까지: 입력 %3, 출력 %4.</translation>
    </message>
    <message>
        <source>Sources: %1. Read on %2; vouched for on %3 (%4).</source>
        <translation>출처: %1. 확인일 %2, 출처 기준일 %3 (경과: %4).</translation>
    </message>
    <message>
        <source>%1 (%2), own price</source>
        <translation>%1 (%2), 자사 가격</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>Prices of %1 by day</source>
        <translation>%1의 날짜별 가격</translation>
    </message>
</context>
<context>
    <name>jupan::PricesImportPanel</name>
    <message numerus="yes">
        <source>“%1” brings in %n own price(s). Nothing is taken over yet.</source>
        <translation>
            <numerusform>‘%1’에 자사 가격 %n개가 있습니다. 아직 아무것도 가져오지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no price in it.</source>
        <translation>‘%1’에는 가격이 없습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n own price(s)</source>
        <translation>
            <numerusform>자사 가격 %n개 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>replaces your own price</source>
        <translation>지금의 자사 가격을 바꿈</translation>
    </message>
    <message>
        <source>counts instead of the list price</source>
        <translation>공개 가격 대신 적용</translation>
    </message>
    <message>
        <source>new</source>
        <translation>새 항목</translation>
    </message>
    <message>
        <source>%1 a seat and month</source>
        <translation>좌석당 월 %1</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>“%1” is refused; nothing was taken over. Put right what is listed and import it again.</source>
        <translation>‘%1’: 아무것도 가져오지 않았습니다. 아래에 적힌 곳을 고쳐 다시 가져옵니다.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::PricesModelSection</name>
    <message>
        <source>New model</source>
        <translation>새 모델</translation>
    </message>
    <message>
        <source>Add model</source>
        <translation>모델 추가</translation>
    </message>
    <message>
        <source>Choose from the catalogue</source>
        <translation>가격표에서 고르기</translation>
    </message>
    <message>
        <source>Update prices …</source>
        <translation>가격 새로 고침 …</translation>
    </message>
    <message>
        <source>Shows what the catalogue says now, and what that changes, before anything is changed.</source>
        <translation>무엇이 바뀌는지 먼저 보여 주고, 확인한 뒤에 가격표의 지금 가격으로 바꿉니다.</translation>
    </message>
    <message>
        <source>“%1” still answers “%2”. Take it out of the stages there first; then it can go.</source>
        <translation>‘%1’ 모델은 아직 ‘%2’에 쓰입니다. 그 단계에서 먼저 빼면 지울 수 있습니다.</translation>
    </message>
    <message>
        <source>Prices of this project for 1,000,000 tokens</source>
        <translation>이 프로젝트의 가격 (100만 토큰)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Token workloads need the prices of at least one model: choose one from the catalogue below, or enter the prices of an offer by hand.</source>
        <translation>토큰 작업에는 모델 가격이 하나 이상 필요합니다. 아래 가격표에서 고르거나, 제안받은 가격을 직접 입력합니다.</translation>
    </message>
    <message>
        <source>Change the catalogue entry</source>
        <translation>가격표 항목 변경</translation>
    </message>
    <message>
        <source>Change the tokenizer</source>
        <translation>토크나이저 변경</translation>
    </message>
    <message>
        <source>None: prices entered by hand</source>
        <translation>없음: 직접 입력한 가격</translation>
    </message>
    <message>
        <source>Change the price of long requests</source>
        <translation>긴 요청 가격 변경</translation>
    </message>
    <message>
        <source>Change the earlier prices</source>
        <translation>지난 가격 변경</translation>
    </message>
    <message>
        <source>Change a source</source>
        <translation>출처 변경</translation>
    </message>
    <message>
        <source>Live requests</source>
        <translation>실시간 요청</translation>
    </message>
    <message>
        <source>Batch requests</source>
        <translation>배치 요청</translation>
    </message>
    <message>
        <source>Long requests have a price of their own</source>
        <translation>긴 요청은 가격이 따로 있습니다</translation>
    </message>
    <message>
        <source>Left empty, cached input costs what other input costs, and batch requests half of the live price.</source>
        <translation>비워 두면 캐시 입력은 다른 입력과 같은 가격, 배치 요청은 실시간 가격의 절반으로 계산합니다.</translation>
    </message>
    <message>
        <source>Where the prices come from</source>
        <translation>가격의 출처</translation>
    </message>
    <message>
        <source>No source is given.</source>
        <translation>출처가 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1 The day of the prices is not known; write it at the left.</source>
        <translation>%1 가격의 기준일을 알 수 없습니다. 왼쪽에 적습니다.</translation>
    </message>
    <message>
        <source>%1 – as of %2 (%3)</source>
        <translation>%1 – %2 기준 (경과: %3)</translation>
    </message>
    <message>
        <source>This price is more than 90 days old</source>
        <translation>90일이 지난 가격입니다</translation>
    </message>
    <message>
        <source>The catalogue has other prices for “%1”. The project keeps its own until you update them.</source>
        <translation>가격표에는 ‘%1’의 가격이 다르게 적혀 있습니다. 새로 고칠 때까지 프로젝트의 가격을 그대로 씁니다.</translation>
    </message>
    <message>
        <source>The catalogue knows “%1”, but no price of it.</source>
        <translation>가격표에 ‘%1’ 항목은 있지만 가격이 없습니다.</translation>
    </message>
    <message>
        <source>The catalogue has no entry “%1” (any more).</source>
        <translation>가격표에 ‘%1’ 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::PricesOffersCard</name>
    <message>
        <source>Seats on offer</source>
        <translation>좌석 상품</translation>
    </message>
    <message>
        <source>Add as seats</source>
        <translation>좌석으로 추가</translation>
    </message>
    <message>
        <source>Open it in Costs &amp; tokens</source>
        <translation>비용과 토큰에서 열기</translation>
    </message>
    <message>
        <source>Open the exchange rates</source>
        <translation>환율 열기</translation>
    </message>
    <message>
        <source>Delete own price</source>
        <translation>자사 가격 삭제</translation>
    </message>
    <message>
        <source>Adds the offer to the seats of Costs &amp; tokens, with its price, its source and the least number of seats.</source>
        <translation>가격, 출처, 최소 좌석 수와 함께 비용과 토큰의 좌석에 추가합니다.</translation>
    </message>
    <message>
        <source>Choose an offer of the table first.</source>
        <translation>먼저 표에서 상품을 고릅니다.</translation>
    </message>
    <message>
        <source>This offer is paid by use; plan it as a token workload.</source>
        <translation>사용량에 따라 청구되는 상품입니다. 토큰 작업으로 계획합니다.</translation>
    </message>
    <message>
        <source>The price of this offer is negotiated; enter the one you were quoted as seats in Costs &amp; tokens.</source>
        <translation>가격을 협의하는 상품입니다. 견적받은 가격을 비용과 토큰의 좌석에 입력합니다.</translation>
    </message>
    <message>
        <source>“%1” is among the seats now.</source>
        <translation>좌석에 추가했습니다: ‘%1’</translation>
    </message>
    <message>
        <source>Add “%1” as seats</source>
        <translation>좌석 추가: ‘%1’</translation>
    </message>
    <message>
        <source>Source: %1. Read on %2.</source>
        <translation>출처: %1. 확인일 %2.</translation>
    </message>
</context>
<context>
    <name>jupan::PricesOwnCard</name>
    <message numerus="yes">
        <source>%n own price(s) were taken over.</source>
        <translation>
            <numerusform>자사 가격 %n개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Own prices of your company</source>
        <translation>자사 가격 (계약 가격)</translation>
    </message>
    <message>
        <source>A contract price counts instead of the list price in the catalogue. Own prices are kept on this computer, for all projects. A list in JSON or CSV can also be dropped here.</source>
        <translation>계약 가격은 가격표의 공개 가격 대신 적용합니다. 자사 가격은 이 컴퓨터에 두고 모든 프로젝트에 씁니다. JSON이나 CSV 목록을 여기에 끌어다 놓을 수도 있습니다.</translation>
    </message>
    <message>
        <source>There are no own prices yet. Enter what your contract says, or import a list.</source>
        <translation>아직 자사 가격이 없습니다. 계약서의 가격을 입력하거나 목록을 가져옵니다.</translation>
    </message>
    <message>
        <source>Own price</source>
        <translation>자사 가격</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>자사 가격</translation>
    </message>
    <message>
        <source>Import JSON or CSV …</source>
        <translation>JSON·CSV 가져오기 …</translation>
    </message>
    <message>
        <source>CSV: the first line names the columns id, input, output and, where known, name, provider, currency, from, cached_input, batch_input, batch_output, source.</source>
        <translation>CSV 첫 줄에는 열 이름을 적습니다. id, input, output은 꼭 있어야 하고, 아는 만큼 name, provider, currency, from, cached_input, batch_input, batch_output, source를 더합니다.</translation>
    </message>
    <message>
        <source>Export as JSON …</source>
        <translation>JSON으로 내보내기 …</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>고치기</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Set the file aside and begin anew</source>
        <translation>파일을 따로 두고 새로 시작</translation>
    </message>
    <message>
        <source>The file of your own prices cannot be read and is kept as it is: “%1”. %2</source>
        <translation>자사 가격 파일을 읽을 수 없어 그대로 두었습니다: ‘%1’. %2</translation>
    </message>
    <message>
        <source>The own price of “%1” is saved.</source>
        <translation>자사 가격을 저장했습니다: ‘%1’</translation>
    </message>
    <message>
        <source>The own price of “%1” was deleted.</source>
        <translation>자사 가격을 삭제했습니다: ‘%1’</translation>
    </message>
    <message>
        <source>Import own prices</source>
        <translation>자사 가격 가져오기</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>가격표</translation>
    </message>
    <message>
        <source>Export own prices</source>
        <translation>자사 가격 내보내기</translation>
    </message>
    <message>
        <source>The own prices are written to “%1”.</source>
        <translation>자사 가격을 ‘%1’에 저장했습니다.</translation>
    </message>
    <message>
        <source>The file could not be renamed; it is kept as it is.</source>
        <translation>파일 이름을 바꿀 수 없어 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The file is kept as “%1”.</source>
        <translation>파일을 따로 두었습니다: ‘%1’</translation>
    </message>
</context>
<context>
    <name>jupan::PricesOwnForm</name>
    <message>
        <source>New own price</source>
        <translation>새 자사 가격</translation>
    </message>
    <message>
        <source>Own price of “%1”</source>
        <translation>‘%1’의 자사 가격</translation>
    </message>
    <message>
        <source>Save own price</source>
        <translation>자사 가격 저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Id of the model</source>
        <translation>모델 ID</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>공급사</translation>
    </message>
    <message>
        <source>Contract or quote</source>
        <translation>계약이나 견적</translation>
    </message>
    <message>
        <source>Day of the contract</source>
        <translation>계약일</translation>
    </message>
    <message>
        <source>As the provider calls the model, such as gpt-5.4; the id of a list price is replaced by this price.</source>
        <translation>공급사가 쓰는 모델 이름입니다. 예: gpt-5.4. 가격표에 있는 ID면 이 가격을 대신 적용합니다.</translation>
    </message>
    <message>
        <source>Who asks for this price.</source>
        <translation>이 가격을 청구하는 회사입니다.</translation>
    </message>
    <message>
        <source>Where the price stands in writing, such as a contract number.</source>
        <translation>가격이 적힌 문서입니다. 예: 계약 번호</translation>
    </message>
    <message>
        <source>The day on which the price was agreed or read, as 2026-01-31.</source>
        <translation>가격을 합의했거나 확인한 날입니다. 예: 2026-01-31</translation>
    </message>
    <message>
        <source>This price counts instead of the list price of “%1”.</source>
        <translation>‘%1’의 공개 가격 대신 이 가격을 적용합니다.</translation>
    </message>
    <message>
        <source>The list has no model with this id; it is added to your catalogue.</source>
        <translation>가격표에 없는 ID입니다. 새 항목으로 가격표에 더합니다.</translation>
    </message>
    <message>
        <source>There is an own price of “%1” already; choose it in the table to change it.</source>
        <translation>‘%1’의 자사 가격이 이미 있습니다. 고치려면 표에서 고릅니다.</translation>
    </message>
    <message>
        <source>The id of the model is needed, such as gpt-5.4.</source>
        <translation>모델 ID가 필요합니다. 예: gpt-5.4</translation>
    </message>
    <message>
        <source>Put the marked fields right first.</source>
        <translation>먼저 표시된 칸을 고칩니다.</translation>
    </message>
</context>
<context>
    <name>jupan::PricesPage</name>
    <message numerus="yes">
        <source>The prices of %n model(s) were updated.</source>
        <translation>
            <numerusform>모델 %n개의 가격을 새로 고쳤습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is in the project now.</source>
        <translation>프로젝트에 넣었습니다: ‘%1’</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>가격표</translation>
    </message>
    <message>
        <source>The catalogue is of %1. The project has no model yet: choose one below.</source>
        <translation>%1 기준 가격표입니다. 프로젝트에 아직 모델이 없습니다. 아래에서 고릅니다.</translation>
    </message>
    <message>
        <source>The catalogue is of %1. No price of the project is more than 90 days old.</source>
        <translation>%1 기준 가격표입니다. 프로젝트에 90일이 지난 가격은 없습니다.</translation>
    </message>
    <message>
        <source>The catalogue is of %1. %2 of the project&apos;s %3 models have prices that are more than 90 days old.</source>
        <translation>%1 기준 가격표입니다. 프로젝트의 모델 %3개 가운데 %2개의 가격이 90일을 넘었습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::PricesPeriodsEdit</name>
    <message>
        <source>Price period</source>
        <translation>기간별 가격</translation>
    </message>
    <message>
        <source>Remove this price period</source>
        <translation>이 기간의 가격 빼기</translation>
    </message>
    <message>
        <source>Only one period can be without a first day.</source>
        <translation>적용 시작일은 한 기간에만 비워 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>Long requests: more tokens than</source>
        <translation>긴 요청의 기준 토큰 수</translation>
    </message>
</context>
<context>
    <name>jupan::PricesUpdatePanel</name>
    <message>
        <source>Update prices from the catalogue</source>
        <translation>가격표의 가격으로 새로 고침</translation>
    </message>
    <message>
        <source>Keep the present prices</source>
        <translation>지금 가격 그대로 두기</translation>
    </message>
    <message>
        <source>This is what would change. Nothing has changed yet.</source>
        <translation>아래와 같이 바뀝니다. 아직 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>There is nothing to update: no price of this project differs from the catalogue. Newer prices come with a new version of the program, or from a list you import below.</source>
        <translation>새로 고칠 가격이 없습니다. 프로젝트의 가격이 가격표와 같습니다. 새 가격은 프로그램의 새 버전에 들어 있거나, 아래에서 가져오는 목록으로 받습니다.</translation>
    </message>
    <message>
        <source>%1 (only its name is that of “%2”)</source>
        <translation>%1 (이름만 ‘%2’ 항목과 같음)</translation>
    </message>
    <message>
        <source>As in the catalogue already: %1.</source>
        <translation>이미 가격표와 같음: %1</translation>
    </message>
    <message>
        <source>No price in the catalogue: %1.</source>
        <translation>가격표에 가격 없음: %1</translation>
    </message>
    <message>
        <source>Not in the catalogue: %1.</source>
        <translation>가격표에 없음: %1</translation>
    </message>
    <message numerus="yes">
        <source>Update %n model(s)</source>
        <translation>
            <numerusform>모델 %n개 새로 고침</numerusform>
        </translation>
    </message>
    <message>
        <source>NPV of the base case: %1 → %2</source>
        <translation>기준의 순현재가치: %1 → %2</translation>
    </message>
    <message>
        <source>Total cost: %1 → %2</source>
        <translation>총비용: %1 → %2</translation>
    </message>
    <message>
        <source>Update prices</source>
        <translation>가격 새로 고침</translation>
    </message>
</context>
<context>
    <name>jupan::ProvenanceBar</name>
    <message>
        <source>What NPV rests on</source>
        <translation>순현재가치가 기대는 가정</translation>
    </message>
    <message>
        <source>No input is uncertain yet.</source>
        <translation>범위를 적은 입력이 아직 없습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::ReportColorField</name>
    <message>
        <source>such as %1</source>
        <translation>예: %1</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>색상 선택…</translation>
    </message>
</context>
<context>
    <name>jupan::ReportLookCard</name>
    <message>
        <source>Look</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>로고</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>그림 선택…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>None. A PNG or JPEG picture stands on the cover.</source>
        <translation>없음. PNG 또는 JPEG 그림을 표지에 넣을 수 있습니다.</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>로고 선택</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>%1 cannot be used as a logo. It must be a PNG or JPEG picture of at most 100 million pixels.</source>
        <translation>%1 파일은 로고로 쓸 수 없습니다. 1억 화소 이하의 PNG 또는 JPEG 그림이어야 합니다.</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>로고 제거</translation>
    </message>
    <message>
        <source>With a cover</source>
        <translation>표지 넣기</translation>
    </message>
    <message>
        <source>With a table of contents</source>
        <translation>목차 넣기</translation>
    </message>
    <message>
        <source>Change “%1”</source>
        <translation>‘%1’ 변경</translation>
    </message>
</context>
<context>
    <name>jupan::ReportOutputCard</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>PDF to send, HTML to publish inside the firm, ODT to go on writing in Word or LibreOffice, and a workbook whose results are formulas that can be followed back to the inputs.</source>
        <translation>보낼 때는 PDF, 사내에 게시할 때는 HTML, 워드나 리브레오피스에서 이어 쓸 때는 ODT를 쓰십시오. 워크북의 결과는 입력 셀까지 따라갈 수 있는 수식입니다.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>워크북</translation>
    </message>
    <message>
        <source>Save as %1…</source>
        <translation>%1 저장…</translation>
    </message>
    <message>
        <source>%1-workbook</source>
        <translation>%1-워크북</translation>
    </message>
    <message>
        <source>%1-report</source>
        <translation>%1-보고서</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>워크북 저장</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>워크북</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>%1 is the project itself. Choose another name.</source>
        <translation>%1 파일은 프로젝트 자체입니다. 다른 이름을 고르십시오.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 파일로 저장했습니다</translation>
    </message>
    <message>
        <source>Every table and series as CSV, a file each, into a folder.</source>
        <translation>모든 표와 시계열을 CSV 파일로 나누어 폴더에 저장합니다.</translation>
    </message>
    <message>
        <source>Choose a folder for the tables</source>
        <translation>표를 저장할 폴더 선택</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n table(s) into %1</source>
        <translation>
            <numerusform>%1 폴더에 표 %n개를 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Save tables…</source>
        <translation>표 저장…</translation>
    </message>
</context>
<context>
    <name>jupan::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>A report for your client or your management: %1 in %2. Everything in it follows the project.</source>
        <translation>고객이나 경영진에게 내는 보고서입니다. %1, %2이며 모든 내용은 프로젝트를 따릅니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n개 장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n쪽</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::ReportPreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2쪽 중 %1쪽</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>jupan::ReportSectionsCard</name>
    <message>
        <source>Sections</source>
        <translation>장 구성</translation>
    </message>
    <message>
        <source>Tick what belongs in the report and drag it into the order in which your client should read it.</source>
        <translation>보고서에 넣을 장을 표시하고, 고객이 읽을 순서대로 끌어 놓으십시오.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Add own text</source>
        <translation>글 추가</translation>
    </message>
    <message>
        <source>Remove this text</source>
        <translation>이 글 제거</translation>
    </message>
    <message>
        <source>Back to the usual sections</source>
        <translation>기본 구성으로 되돌리기</translation>
    </message>
    <message>
        <source>Your own words in this section</source>
        <translation>이 장에 직접 쓰는 글</translation>
    </message>
    <message>
        <source>%1 (nothing to say yet)</source>
        <translation>%1 (아직 내용 없음)</translation>
    </message>
    <message>
        <source>Take a section into the report</source>
        <translation>보고서에 장 넣기</translation>
    </message>
    <message>
        <source>Leave a section out of the report</source>
        <translation>보고서에서 장 빼기</translation>
    </message>
    <message>
        <source>Order the sections of the report</source>
        <translation>보고서의 장 순서 변경</translation>
    </message>
    <message>
        <source>Add a text to the report</source>
        <translation>보고서에 글 추가</translation>
    </message>
    <message>
        <source>Remove a text from the report</source>
        <translation>보고서에서 글 제거</translation>
    </message>
    <message>
        <source>Back to the usual sections of the report</source>
        <translation>보고서의 기본 구성으로 되돌리기</translation>
    </message>
    <message>
        <source>Write a text of the report</source>
        <translation>보고서의 글 쓰기</translation>
    </message>
    <message>
        <source>Name a section of the report</source>
        <translation>보고서의 장 제목 변경</translation>
    </message>
    <message>
        <source>What you write here is a section of the report.</source>
        <translation>여기에 쓴 글은 보고서에서 한 장이 됩니다.</translation>
    </message>
</context>
<context>
    <name>jupan::ResultPanel</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n년</numerusform>
        </translation>
    </message>
    <message>
        <source>Result now</source>
        <translation>지금 결과</translation>
    </message>
    <message>
        <source>A field needs correction. These are the last valid figures.</source>
        <translation>고칠 칸이 있습니다. 아래는 마지막으로 올바른 결과입니다.</translation>
    </message>
    <message>
        <source>The figures are too large to compute. These are the last valid ones.</source>
        <translation>값이 너무 커서 계산할 수 없습니다. 아래는 마지막으로 올바른 결과입니다.</translation>
    </message>
    <message>
        <source>Net benefit (%1)</source>
        <translation>순편익 (%1)</translation>
    </message>
    <message>
        <source>Benefit: cash %1 · capacity %2</source>
        <translation>편익: 현금 %1 · 여력 %2</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>undefined: no cost</source>
        <translation>비용이 없어 정의되지 않음</translation>
    </message>
    <message>
        <source>NPV (%1 a year)</source>
        <translation>순현재가치 (연 %1)</translation>
    </message>
    <message>
        <source>discounted %1</source>
        <translation>할인 %1</translation>
    </message>
    <message>
        <source>discounted: not within %1</source>
        <translation>할인 기준 %1 안에 회수 안 됨</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>회수 기간</translation>
    </message>
    <message>
        <source>does not pay back within %1</source>
        <translation>%1 안에 회수되지 않음</translation>
    </message>
    <message>
        <source>Monthly cost (last 12 months)</source>
        <translation>월 비용 (마지막 12개월)</translation>
    </message>
    <message>
        <source>Cash needed (peak)</source>
        <translation>필요한 현금 (최대)</translation>
    </message>
    <message>
        <source>never in the red</source>
        <translation>적자인 달 없음</translation>
    </message>
    <message>
        <source>cash only %1</source>
        <translation>현금 기준 %1</translation>
    </message>
    <message>
        <source>80 % range is being simulated</source>
        <translation>80 % 구간 시뮬레이션 중</translation>
    </message>
    <message>
        <source>80 % range –</source>
        <translation>80 % 구간 –</translation>
    </message>
    <message>
        <source>80 % range was %1</source>
        <translation>이전 80 % 구간 %1</translation>
    </message>
    <message>
        <source>80 % range %1</source>
        <translation>80 % 구간 %1</translation>
    </message>
</context>
<context>
    <name>jupan::RiskMatrixChart</name>
    <message>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <source>↑ Likelihood: 1 rare … 5 almost certain</source>
        <translation>↑ 발생 가능성: 1 드묾 … 5 거의 확실</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Likelihood %1, impact %2: score %3, %4</source>
        <translation>발생 가능성 %1, 영향도 %2: %3점, %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>low: up to %1</source>
        <translation>낮음: %1 이하</translation>
    </message>
    <message>
        <source>medium: %1 to %2</source>
        <translation>보통: %1~%2</translation>
    </message>
    <message>
        <source>high: from %1</source>
        <translation>높음: %1 이상</translation>
    </message>
    <message>
        <source>Not rated yet: %1</source>
        <translation>평가 전: %1건</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>→ Impact: 1 slight … 5 threatens the firm</source>
        <translation>→ 영향도: 1 가벼움 … 5 회사를 위협</translation>
    </message>
</context>
<context>
    <name>jupan::RisksPage</name>
    <message>
        <source>Risk register</source>
        <translation>위험 관리대장</translation>
    </message>
    <message>
        <source>Take the usual risks over from the list, then say how likely and how bad each is.</source>
        <translation>목록에서 흔한 위험을 가져온 뒤 발생 가능성과 영향도를 적습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n risk(s) are not rated yet: give each a likelihood and an impact.</source>
        <translation>
            <numerusform>평가하지 않은 위험이 %n건 있습니다. 발생 가능성과 영향도를 적어야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is a high risk without a response and an owner: decide what is done about it.</source>
        <translation>높은 위험 ‘%1’에 대응이나 책임자가 없습니다. 어떻게 할지 정해야 합니다.</translation>
    </message>
    <message>
        <source>All risks are rated. The largest is “%1” (%2).</source>
        <translation>모든 위험을 평가했습니다. 가장 큰 위험: ‘%1’ (%2)</translation>
    </message>
</context>
<context>
    <name>jupan::RisksSection</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
    <message>
        <source>Duplicate risk</source>
        <translation>위험 복제</translation>
    </message>
    <message>
        <source>Move risk</source>
        <translation>위험 이동</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Add risks from the list</source>
        <translation>목록에서 위험 추가</translation>
    </message>
    <message>
        <source>New risk</source>
        <translation>새 위험</translation>
    </message>
    <message>
        <source>Add risk</source>
        <translation>위험 추가</translation>
    </message>
    <message>
        <source>Delete risk</source>
        <translation>위험 삭제</translation>
    </message>
    <message>
        <source>Risk “%1” was deleted.</source>
        <translation>삭제한 위험: ‘%1’</translation>
    </message>
    <message>
        <source>Risk register</source>
        <translation>위험 관리대장</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Write down what may go wrong, or take risks over from the list that comes with the program.</source>
        <translation>잘못될 수 있는 일을 적거나, 프로그램이 제공하는 목록에서 가져옵니다.</translation>
    </message>
    <message>
        <source>Add from the list (%1)</source>
        <translation>목록에서 추가 (%1)</translation>
    </message>
    <message>
        <source>How likely, how bad</source>
        <translation>가능성과 영향</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>대응</translation>
    </message>
    <message>
        <source>Response to “%1”</source>
        <translation>‘%1’ 대응</translation>
    </message>
</context>
<context>
    <name>jupan::RisksTableModel</name>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>%1 · overdue</source>
        <translation>%1 · 기한 지남</translation>
    </message>
</context>
<context>
    <name>jupan::RoadmapChartCard</name>
    <message>
        <source>Change the form of the roadmap</source>
        <translation>로드맵 형식 변경</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>로드맵</translation>
    </message>
    <message>
        <source>Drag a bar to move it, its right end to make it longer or shorter; a double click opens its form. Keys: up and down choose, left and right move by a day, with Shift by a week, with Ctrl they change the length. A step stays where you put it, and is marked if it then starts too early; the others follow what comes before them.</source>
        <translation>막대를 끌면 옮기고, 오른쪽 끝을 끌면 기간을 바꾸며, 두 번 누르면 입력란을 엽니다. 키보드: 위아래로 고르고, 좌우로 하루씩, Shift와 함께 한 주씩 옮기고, Ctrl과 함께 기간을 바꿉니다. 직접 옮긴 단계는 그 자리에 두고 너무 일찍 시작하면 표시하며, 나머지는 선행 단계를 따라갑니다.</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>마일스톤 추가</translation>
    </message>
    <message>
        <source>Remove the milestone</source>
        <translation>마일스톤 삭제</translation>
    </message>
    <message>
        <source>Save as calendar (.ics)…</source>
        <translation>캘린더로 저장(.ics)…</translation>
    </message>
    <message>
        <source>Choose a milestone of your own first.</source>
        <translation>먼저 직접 추가한 마일스톤을 고르십시오.</translation>
    </message>
    <message>
        <source>Change the start of the roadmap</source>
        <translation>로드맵 시작일 변경</translation>
    </message>
    <message>
        <source>Move a step</source>
        <translation>단계 옮기기</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>새 마일스톤</translation>
    </message>
    <message>
        <source>This step belongs to the roadmap; only milestones of your own can be removed.</source>
        <translation>로드맵에 기본으로 있는 단계입니다. 직접 추가한 마일스톤만 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Remove a milestone</source>
        <translation>마일스톤 삭제</translation>
    </message>
    <message>
        <source>Save the roadmap as a calendar</source>
        <translation>로드맵을 캘린더로 저장</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>캘린더</translation>
    </message>
    <message>
        <source>Saved as %1; any calendar program can read it.</source>
        <translation>%1 파일로 저장했습니다. 모든 캘린더 프로그램에서 열 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 파일을 쓸 수 없습니다: %2</translation>
    </message>
</context>
<context>
    <name>jupan::RoadmapPage</name>
    <message>
        <source>Pilot &amp; roadmap</source>
        <translation>파일럿과 로드맵</translation>
    </message>
</context>
<context>
    <name>jupan::RoadmapStepCard</name>
    <message>
        <source>A milestone needs a name.</source>
        <translation>마일스톤에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Rename a milestone</source>
        <translation>마일스톤 이름 변경</translation>
    </message>
    <message>
        <source>Leave a step to the schedule</source>
        <translation>단계 날짜를 일정에 맡기기</translation>
    </message>
    <message>
        <source>Change the owner of a step</source>
        <translation>단계 책임자 변경</translation>
    </message>
    <message>
        <source>Change the note of a step</source>
        <translation>단계 메모 변경</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>%2단계 중 %1단계: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state and days</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>⚠ This step starts before “%1” ends.</source>
        <translation>⚠ ‘%1’ 단계가 끝나기 전에 시작합니다.</translation>
    </message>
    <message>
        <source>Leave the days to the schedule</source>
        <translation>날짜를 일정에 맡기기</translation>
    </message>
    <message>
        <source>The step then starts after what comes before it, as the roadmap ships.</source>
        <translation>그러면 로드맵의 기본 일정대로 선행 단계 다음에 시작합니다.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>The step ends on %1; it cannot start after that. Change its end first, or type an earlier day.</source>
        <translation>이 단계는 %1에 끝나므로 그 뒤에 시작할 수 없습니다. 종료일을 먼저 바꾸거나 더 이른 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>The step starts on %1; it cannot end before that. Type that day or a later one.</source>
        <translation>이 단계는 %1에 시작하므로 그 전에 끝날 수 없습니다. 그날이나 더 늦은 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <source>Change the days of a step</source>
        <translation>단계 날짜 변경</translation>
    </message>
    <message>
        <source>Change what comes before a step</source>
        <translation>선행 단계 변경</translation>
    </message>
    <message>
        <source>That would be a circle: each of these steps would wait for the other. The choice stays as it was.</source>
        <translation>단계들이 서로를 기다리게 되어 순환이 생깁니다. 선택을 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>Tick a step</source>
        <translation>단계 완료 표시</translation>
    </message>
</context>
<context>
    <name>jupan::RoadmapStepChecks</name>
    <message>
        <source>What it needs: %1</source>
        <translation>필요한 것: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check and how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>met</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>○ %1</source>
        <comment>not met yet</comment>
        <translation>○ %1</translation>
    </message>
    <message>
        <source>Met: %1</source>
        <translation>충족: %1</translation>
    </message>
    <message>
        <source>Not yet: %1</source>
        <translation>미충족: %1</translation>
    </message>
</context>
<context>
    <name>jupan::RowChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jupan::SCurveChart</name>
    <message>
        <source>At most %1: %2 of the trials</source>
        <extracomment>a value of the metric, and the share of trials that do not exceed it</extracomment>
        <translation>%1 이하: 시행의 %2</translation>
    </message>
</context>
<context>
    <name>jupan::SavingTableModel</name>
    <message>
        <source>With your value this saves nothing.</source>
        <translation>입력한 값으로는 절감되지 않습니다.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>방법</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>필요한 일</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>A year
(%1)</source>
        <translation>한 해
(%1)</translation>
    </message>
    <message>
        <source>NPV
(%1)</source>
        <translation>순현재가치
(%1)</translation>
    </message>
</context>
<context>
    <name>jupan::SavingsDetails</name>
    <message>
        <source>What it asks for</source>
        <translation>필요한 일</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>Try as scenario</source>
        <translation>시나리오로 시험</translation>
    </message>
    <message>
        <source>The scenario “%1” tries this.</source>
        <translation>시나리오 ‘%1’에서 시험하고 있습니다.</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>계산</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>절감 후</translation>
    </message>
    <message>
        <source>Cost of this line alone, contingency included, as the average year of the months in operation.</source>
        <translation>이 항목만의 비용입니다. 예비비를 포함하고, 운영하는 달을 한 해 평균으로 환산했습니다.</translation>
    </message>
    <message>
        <source>With your value this saves nothing.</source>
        <translation>입력한 값으로는 절감되지 않습니다.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>근거가 되는 가정</translation>
    </message>
    <message>
        <source>Your value.</source>
        <translation>직접 입력한 값입니다.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>No source confirms how %1 cuts text into tokens; the same number is assumed.</source>
        <translation>%1 모델이 글을 토큰으로 나누는 방식은 확인되지 않아 토큰 수가 같다고 가정합니다.</translation>
    </message>
    <message>
        <source>Values put here are kept until the program closes. The plan stays as it is.</source>
        <translation>여기에 입력한 값은 프로그램을 닫을 때까지만 남고, 계획은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Cost a year</source>
        <translation>한 해 비용</translation>
    </message>
    <message>
        <source>Saved a year</source>
        <translation>한 해 절감액</translation>
    </message>
    <message>
        <source>Higher NPV</source>
        <translation>순현재가치 증가</translation>
    </message>
    <message>
        <source>Open scenarios</source>
        <translation>시나리오 열기</translation>
    </message>
</context>
<context>
    <name>jupan::SavingsPage</name>
    <message>
        <source>Ways to save</source>
        <translation>절감 방법</translation>
    </message>
    <message>
        <source>Nothing to save yet. Enter seats or token workloads under Costs &amp; tokens first.</source>
        <translation>아직 절감할 것이 없습니다. 먼저 비용과 토큰에서 좌석이나 토큰 작업을 입력합니다.</translation>
    </message>
    <message>
        <source>Nothing found that saves money: neither a cheaper model, batch, caching, shorter answers nor annual billing. Other prices or a text sample may change that.</source>
        <translation>돈을 아끼는 방법을 찾지 못했습니다. 더 싼 모델, 배치, 캐시, 짧은 답변, 연 단위 결제를 모두 따져 보았습니다. 가격을 바꾸거나 글 샘플을 넣으면 달라질 수 있습니다.</translation>
    </message>
    <message>
        <source>Open costs and tokens</source>
        <translation>비용과 토큰 열기</translation>
    </message>
    <message>
        <source>What would save</source>
        <translation>무엇이 절감되는가</translation>
    </message>
    <message>
        <source>Each is measured alone against the plan. Together they save less than their sum, and some exclude each other: do not add them up.</source>
        <translation>하나씩 따로 계획과 비교한 금액입니다. 함께 쓰면 합계보다 덜 절감되고 같이 쓸 수 없는 것도 있으므로 더하지 않습니다.</translation>
    </message>
    <message>
        <source>The first saves %1 a year and raises NPV by %2. Choose a row to see its arithmetic and to try it.</source>
        <translation>첫 번째 방법의 절감액은 한 해 %1, 순현재가치 증가는 %2입니다. 행을 고르면 계산을 보고 시험할 수 있습니다.</translation>
    </message>
    <message>
        <source>It is there already: the scenario “%1”.</source>
        <translation>이미 있습니다: 시나리오 ‘%1’</translation>
    </message>
    <message>
        <source>Try “%1” as a scenario</source>
        <translation>‘%1’ 시나리오로 시험</translation>
    </message>
</context>
<context>
    <name>jupan::ScaleEffectCard</name>
    <message>
        <source>What the scale plan changes</source>
        <translation>확장 계획으로 달라지는 것</translation>
    </message>
    <message>
        <source>Applying sets the adoption of KPIs and workloads, and the models that answer, as the stages say; one step takes it back.</source>
        <translation>반영하면 KPI와 토큰 작업의 정착 속도, 답변하는 모델이 단계에 맞춰 바뀝니다. 한 번에 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Apply to the plan</source>
        <translation>계획에 반영</translation>
    </message>
    <message>
        <source>Budget from the plan</source>
        <translation>계획으로 예산 만들기</translation>
    </message>
    <message>
        <source>Open the budget</source>
        <translation>예산 열기</translation>
    </message>
    <message>
        <source>There is no stage yet.</source>
        <translation>아직 단계가 없습니다.</translation>
    </message>
    <message>
        <source>The plan is as the stages say already.</source>
        <translation>계획이 이미 단계와 같습니다.</translation>
    </message>
    <message>
        <source>A new draft from the plan as it is now; the present draft goes, until you undo.</source>
        <translation>지금 계획으로 새 초안을 만듭니다. 지금 초안은 없어지며, 되돌리면 다시 나타납니다.</translation>
    </message>
    <message>
        <source>A draft from the plan as it is now, to be looked through and frozen</source>
        <translation>지금 계획으로 초안을 만듭니다. 살펴본 뒤 확정합니다.</translation>
    </message>
    <message>
        <source>NPV</source>
        <translation>순현재가치</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>순편익</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>never</source>
        <translation>회수되지 않음</translation>
    </message>
    <message>
        <source>Payback</source>
        <translation>회수 기간</translation>
    </message>
    <message>
        <source>Cash needed at most</source>
        <translation>필요한 현금 (최대)</translation>
    </message>
    <message>
        <source>Cost a month at full scale</source>
        <translation>전면 적용 시 월 비용</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>The plan now</source>
        <translation>지금 계획</translation>
    </message>
    <message>
        <source>With the scale plan</source>
        <translation>확장 계획 반영</translation>
    </message>
    <message>
        <source>Results now and with the scale plan</source>
        <translation>지금 결과와 확장 계획을 반영한 결과</translation>
    </message>
    <message>
        <source>Apply the scale plan</source>
        <translation>확장 계획 반영</translation>
    </message>
    <message>
        <source>The plan follows the stages now. Make the budget anew from it next.</source>
        <translation>계획에 단계를 반영했습니다. 다음으로 예산을 다시 만듭니다.</translation>
    </message>
    <message>
        <source>A draft of the budget is made from the plan. Look through it, and freeze it.</source>
        <translation>계획으로 예산 초안을 만들었습니다. 살펴본 뒤 확정해 주십시오.</translation>
    </message>
</context>
<context>
    <name>jupan::ScalePage</name>
    <message>
        <source>Scale plan</source>
        <translation>확장 계획</translation>
    </message>
    <message>
        <source>After a pilot that worked: say in stages which departments follow, how far, and with what.</source>
        <translation>파일럿이 성공한 뒤 어느 부서로, 얼마나, 어떤 조건으로 넓힐지 단계별로 정합니다.</translation>
    </message>
    <message>
        <source>With these stages the NPV is %1; as the plan is now, it is %2.</source>
        <translation>이 단계대로면 순현재가치는 %1, 지금 계획대로면 %2입니다.</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>살펴볼 점</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>그 밖에 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::ScaleRamps</name>
    <message>
        <source>How far each department is</source>
        <translation>부서별 확장 정도</translation>
    </message>
    <message>
        <source>As a share of its work</source>
        <translation>업무 중 비율</translation>
    </message>
    <message>
        <source>In items a month</source>
        <translation>월 처리 건수</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>차트에 표시할 값</translation>
    </message>
    <message>
        <source>Scale plan</source>
        <comment>file name</comment>
        <translation>확장 계획</translation>
    </message>
</context>
<context>
    <name>jupan::ScaleSection</name>
    <message>
        <source>Stage %1</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
    <message>
        <source>Duplicate stage</source>
        <translation>단계 복제</translation>
    </message>
    <message>
        <source>Move stage</source>
        <translation>단계 이동</translation>
    </message>
    <message>
        <source>Delete stage</source>
        <translation>단계 삭제</translation>
    </message>
    <message>
        <source>Stage “%1” was deleted.</source>
        <translation>단계 ‘%1’ 항목을 삭제했습니다.</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>확장 단계</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>A stage says which departments join from when, how far they get, with which budget and which safeguards. Begin with the department of the pilot.</source>
        <translation>단계마다 어느 부서가 언제 참여하고 얼마나 적용할지, 예산과 선행 점검 항목은 무엇인지 정합니다. 파일럿을 진행한 부서부터 시작하십시오.</translation>
    </message>
    <message>
        <source>Who joins, and how far</source>
        <translation>참여 부서와 범위</translation>
    </message>
    <message>
        <source>With what, and on what condition</source>
        <translation>수단과 조건</translation>
    </message>
</context>
<context>
    <name>jupan::ScaleStageTableModel</name>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Budget
(%1)</source>
        <translation>예산
(%1)</translation>
    </message>
    <message>
        <source>Cost by the plan
(%1)</source>
        <translation>계획상 비용
(%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>%1: more than the budget of the stage</source>
        <translation>%1: 단계 예산을 넘습니다</translation>
    </message>
</context>
<context>
    <name>jupan::ScenarioComparison</name>
    <message>
        <source>same</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>better</source>
        <translation>나아짐</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>나빠짐</translation>
    </message>
    <message>
        <source>%1 better</source>
        <translation>%1 나아짐</translation>
    </message>
    <message>
        <source>%1 worse</source>
        <translation>%1 나빠짐</translation>
    </message>
    <message>
        <source>The figures of this scenario are too large to compute.</source>
        <translation>이 시나리오의 값이 너무 커서 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Click for the arithmetic</source>
        <translation>누르면 계산식이 보입니다</translation>
    </message>
    <message>
        <source>%1, %2: %3 %4</source>
        <translation>%1, %2: %3 %4</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 %p</translation>
    </message>
</context>
<context>
    <name>jupan::ScenarioList</name>
    <message>
        <source>The figures of this scenario are too large to compute.</source>
        <translation>이 시나리오의 값이 너무 커서 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>jupan::ScenarioMetrics</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click for the arithmetic</source>
        <translation>누르면 계산식이 보입니다</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>All benefits</source>
        <translation>전체 편익</translation>
    </message>
    <message>
        <source>Cash only</source>
        <translation>현금만</translation>
    </message>
</context>
<context>
    <name>jupan::ScenariosChanges</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From %1: %2</source>
        <translation>%1부터: %2</translation>
    </message>
    <message>
        <source>“%1”: another ladder</source>
        <translation>‘%1’: 다른 계단식 구성</translation>
    </message>
    <message>
        <source>“%1”: another billing</source>
        <translation>‘%1’: 다른 청구 방식</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>‘%1’ 빼기</translation>
    </message>
    <message>
        <source>Base case: %1</source>
        <translation>기준: %1</translation>
    </message>
    <message>
        <source>Remove a change</source>
        <translation>시나리오 변경 빼기</translation>
    </message>
</context>
<context>
    <name>jupan::ScenariosComparison</name>
    <message>
        <source>Scenarios side by side, %1</source>
        <translation>시나리오 비교, %1</translation>
    </message>
    <message>
        <source>There is only the base case. Add a scenario above to compare.</source>
        <translation>기준만 있습니다. 위에서 시나리오를 더하면 비교합니다.</translation>
    </message>
    <message>
        <source>Chart of</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Scenarios, %1</source>
        <translation>시나리오, %1</translation>
    </message>
</context>
<context>
    <name>jupan::ScenariosEditor</name>
    <message>
        <source>Conservative</source>
        <translation>보수적</translation>
    </message>
    <message>
        <source>Optimistic</source>
        <translation>낙관적</translation>
    </message>
    <message>
        <source>Own scenario</source>
        <translation>직접 만든 시나리오</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>시나리오</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>The base case takes every input as it was entered. Scenarios ask what happens if something turns out differently; they never change the inputs themselves.</source>
        <translation>기준은 모든 입력을 적은 값 그대로 씁니다. 시나리오는 값이 달라지면 어떻게 되는지를 보며, 입력 자체를 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Every input as entered, except those listed below.</source>
        <translation>아래에 적은 것을 빼고 모든 입력을 적은 값 그대로 씁니다.</translation>
    </message>
    <message>
        <source>Every uncertain input at the end of its range that lowers NPV.</source>
        <translation>불확실한 입력을 모두 순현재가치가 낮아지는 끝값으로 둡니다.</translation>
    </message>
    <message>
        <source>Every uncertain input at the end of its range that raises NPV.</source>
        <translation>불확실한 입력을 모두 순현재가치가 높아지는 끝값으로 둡니다.</translation>
    </message>
    <message>
        <source>Add scenario “%1”</source>
        <translation>시나리오 “%1” 추가</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>시나리오 복제</translation>
    </message>
    <message>
        <source>Delete scenario “%1”</source>
        <translation>시나리오 “%1” 삭제</translation>
    </message>
    <message>
        <source>Move scenario</source>
        <translation>시나리오 순서 변경</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>직접</translation>
    </message>
</context>
<context>
    <name>jupan::ScenariosMetrics</name>
    <message>
        <source>Metrics</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>Click a figure for its arithmetic.</source>
        <translation>숫자를 누르면 계산식이 보입니다.</translation>
    </message>
</context>
<context>
    <name>jupan::ScenariosOverrides</name>
    <message>
        <source>Inputs with another value</source>
        <translation>값이 다른 입력</translation>
    </message>
    <message>
        <source>None yet: this scenario differs by its kind and its factors alone.</source>
        <translation>아직 없습니다. 이 시나리오는 종류와 배수만 다릅니다.</translation>
    </message>
    <message>
        <source>Add input</source>
        <translation>입력 추가</translation>
    </message>
    <message>
        <source>Search an input by name</source>
        <translation>입력 이름으로 찾기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>“%1” 빼기</translation>
    </message>
    <message>
        <source>Base case: %1</source>
        <translation>기준: %1</translation>
    </message>
    <message>
        <source>Choose one input from the list, for example “%1”.</source>
        <translation>목록에서 입력 하나를 고릅니다. 예: “%1”</translation>
    </message>
    <message>
        <source>Override “%1”</source>
        <translation>“%1” 값 바꾸기</translation>
    </message>
    <message>
        <source>Change an override</source>
        <translation>시나리오 값 변경</translation>
    </message>
    <message>
        <source>Remove an override</source>
        <translation>시나리오 값 빼기</translation>
    </message>
</context>
<context>
    <name>jupan::ScenariosPage</name>
    <message>
        <source>ROI &amp; scenarios</source>
        <translation>ROI와 시나리오</translation>
    </message>
    <message>
        <source>There are no figures yet. Enter a work unit with its KPIs, and what it costs.</source>
        <translation>아직 숫자가 없습니다. 작업 단위와 KPI, 그리고 비용을 적습니다.</translation>
    </message>
    <message>
        <source>Open goals and KPIs</source>
        <translation>목표와 KPI 열기</translation>
    </message>
    <message>
        <source>The input that moves NPV most: %1.</source>
        <translation>결과를 가장 크게 움직이는 입력: %1</translation>
    </message>
    <message>
        <source>Cumulative net benefit</source>
        <translation>누적 순편익</translation>
    </message>
    <message>
        <source>Benefits may fall by %1 before NPV is zero.</source>
        <translation>편익이 %1 줄면 순현재가치가 0이 됩니다.</translation>
    </message>
    <message>
        <source>As it stands NPV is negative: %1.</source>
        <translation>지금대로라면 순현재가치가 음수입니다: %1</translation>
    </message>
</context>
<context>
    <name>jupan::ScenariosYearly</name>
    <message>
        <source>By year, %1 — %2</source>
        <translation>연도별, %1 — %2</translation>
    </message>
    <message>
        <source>Money is net benefit, the ratio is ROI. Click a total for its arithmetic.</source>
        <translation>금액은 순편익, 비율은 ROI입니다. 합계를 누르면 계산식이 보입니다.</translation>
    </message>
</context>
<context>
    <name>jupan::SensitivityBreakEven</name>
    <message>
        <source>Input</source>
        <translation>입력값</translation>
    </message>
    <message>
        <source>Show where it is entered</source>
        <translation>적는 곳 보기</translation>
    </message>
    <message>
        <source>No input has a low and a high value yet. Choose any number of the project above.</source>
        <translation>낮은 값과 높은 값이 있는 입력값이 아직 없습니다. 위에서 프로젝트의 숫자를 골라 주세요.</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n break-even values in all</source>
        <translation>
            <numerusform>%1; 손익분기 값 모두 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>NPV is zero at</source>
        <translation>순현재가치 0</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Your low to high</source>
        <translation>낮은 값 ~ 높은 값</translation>
    </message>
    <message>
        <source>Break-even of the uncertain inputs</source>
        <translation>불확실한 입력값의 손익분기점</translation>
    </message>
    <message>
        <source>inside: %1 to %2</source>
        <translation>안: %1 ~ %2</translation>
    </message>
    <message>
        <source>outside: %1 to %2</source>
        <translation>밖: %1 ~ %2</translation>
    </message>
</context>
<context>
    <name>jupan::SensitivityGrid</name>
    <message>
        <source>Down the rows</source>
        <translation>세로(행)</translation>
    </message>
    <message>
        <source>Across the columns</source>
        <translation>가로(열)</translation>
    </message>
    <message>
        <source>Rows and columns are the same input. Choose another one for either of them.</source>
        <translation>행과 열이 같은 입력값입니다. 둘 중 하나를 다른 것으로 골라 주세요.</translation>
    </message>
    <message>
        <source>The table below is that of the last values that could be read.</source>
        <translation>아래 표는 마지막으로 읽은 올바른 값의 표입니다.</translation>
    </message>
    <message>
        <source>One of these inputs takes no number here. Choose another one.</source>
        <translation>둘 중 하나는 여기서 숫자를 받지 않습니다. 다른 입력값을 골라 주세요.</translation>
    </message>
    <message>
        <source>%1 by %2 and %3</source>
        <translation>%2 · %3에 따른 %1</translation>
    </message>
</context>
<context>
    <name>jupan::SensitivityMatrix</name>
    <message>
        <source>There is no work unit yet. Enter the first one under Goals &amp; KPIs.</source>
        <translation>아직 작업 단위가 없습니다. 목표와 KPI에서 첫 작업 단위를 적어 주세요.</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>5점 중 %1점</translation>
    </message>
    <message>
        <source>Present value
of benefit, %1</source>
        <translation>편익의
현재가치, %1</translation>
    </message>
    <message>
        <source>Present value
of cost, %1</source>
        <translation>비용의
현재가치, %1</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>노력</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>위험</translation>
    </message>
    <message>
        <source>Quadrant</source>
        <translation>사분면</translation>
    </message>
    <message>
        <source>Benefit: the KPIs that name the work unit. Cost: the workloads and cost items that name it; seats and shared costs are not part of it. Much and little are split at the medians. Effort and risk are numbers from 1 to 5 that you give each work unit (3 where you gave none).</source>
        <translation>편익은 이 작업 단위를 가리키는 KPI, 비용은 이 작업 단위를 가리키는 토큰 작업과 비용 항목입니다. 좌석과 공통 비용은 들어가지 않습니다. 많고 적음은 중앙값으로 나눕니다. 노력과 위험은 작업 단위마다 적는 1~5점이며, 적지 않으면 3점입니다.</translation>
    </message>
    <message>
        <source>Set effort and risk under Goals &amp; KPIs</source>
        <translation>목표와 KPI에서 노력과 위험 정하기</translation>
    </message>
</context>
<context>
    <name>jupan::SensitivityPage</name>
    <message>
        <source>Sensitivity</source>
        <translation>민감도</translation>
    </message>
    <message>
        <source>Tornado</source>
        <translation>토네이도</translation>
    </message>
    <message>
        <source>Spider</source>
        <translation>거미</translation>
    </message>
    <message>
        <source>Data table</source>
        <translation>2변수 표</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>손익분기</translation>
    </message>
    <message>
        <source>Cost-benefit matrix</source>
        <translation>비용-편익 매트릭스</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>지표</translation>
    </message>
    <message>
        <source>No input is uncertain yet. Give an input a low and a high value beside its number, and this page shows how far it moves the result.</source>
        <translation>아직 불확실한 입력값이 없습니다. 입력값에 낮은 값과 높은 값을 함께 적으면 결과가 얼마나 움직이는지 이 화면에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Open goals and KPIs</source>
        <translation>목표와 KPI 열기</translation>
    </message>
</context>
<context>
    <name>jupan::SensitivitySide</name>
    <message>
        <source>Values</source>
        <translation>값 개수</translation>
    </message>
    <message>
        <source>From</source>
        <translation>처음</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>This lies below the first value. Enter at least %1.</source>
        <translation>처음 값보다 작습니다. %1 이상으로 적어 주세요.</translation>
    </message>
</context>
<context>
    <name>jupan::SensitivitySpider</name>
    <message>
        <source>−%1 to +%1</source>
        <translation>−%1 ~ +%1</translation>
    </message>
    <message>
        <source>Change of each input</source>
        <translation>입력값의 변화</translation>
    </message>
    <message>
        <source>Inputs in the picture (up to %1)</source>
        <translation>그림에 넣을 입력값(최대 %1개)</translation>
    </message>
    <message>
        <source>The largest swings again</source>
        <translation>변동 폭이 큰 것으로 되돌리기</translation>
    </message>
    <message>
        <source>More than %1 lines cannot be told apart. Take another one out first.</source>
        <translation>선이 %1개를 넘으면 구별할 수 없습니다. 먼저 다른 것을 하나 빼 주세요.</translation>
    </message>
    <message>
        <source>No input is chosen. Choose some below.</source>
        <translation>고른 입력값이 없습니다. 아래에서 골라 주세요.</translation>
    </message>
</context>
<context>
    <name>jupan::SensitivityTornado</name>
    <message>
        <source>The first %1</source>
        <translation>처음 %1개</translation>
    </message>
    <message>
        <source>All</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Inputs in the picture</source>
        <translation>그림에 넣을 입력값</translation>
    </message>
    <message>
        <source>Click a row or a bar to see the input where it is entered.</source>
        <translation>행이나 막대를 누르면 그 입력값을 적는 곳으로 갑니다.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>낮은 값</translation>
    </message>
    <message>
        <source>High</source>
        <translation>높은 값</translation>
    </message>
    <message>
        <source>%1
at low</source>
        <translation>%1
낮은 값일 때</translation>
    </message>
    <message>
        <source>%1
at high</source>
        <translation>%1
높은 값일 때</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>변동 폭</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>근거</translation>
    </message>
</context>
<context>
    <name>jupan::SignedBarChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jupan::SimulationChances</name>
    <message>
        <source>Share of trials</source>
        <translation>시행 비율</translation>
    </message>
    <message>
        <source>NPV above 0</source>
        <translation>순현재가치 0 초과</translation>
    </message>
    <message>
        <source>never pays back</source>
        <translation>회수하지 못함</translation>
    </message>
    <message>
        <source>pays back within %1</source>
        <translation>%1 안에 회수</translation>
    </message>
</context>
<context>
    <name>jupan::SimulationCorrelations</name>
    <message>
        <source>Inputs that move together</source>
        <translation>함께 움직이는 입력</translation>
    </message>
    <message>
        <source>Now every input is drawn on its own. Where two rise or fall together, such as volume and error rate, add both here and put in their rank correlation: the range of the result depends on it.</source>
        <translation>지금은 입력마다 따로 뽑습니다. 처리량과 오류율처럼 두 입력이 함께 커지거나 작아진다면 둘 다 여기에 추가하고 순위상관을 적으십시오. 결과의 범위가 달라집니다.</translation>
    </message>
    <message>
        <source>Rank correlation from −1 (one falls as the other rises) to 1 (both rise together); “–” is none. An input whose range is removed loses its correlations in the same step.</source>
        <translation>순위상관은 −1(하나가 커지면 다른 하나가 작아짐)에서 1(함께 커짐)까지이며, “–”는 상관이 없음을 뜻합니다. 입력의 범위를 없애면 그 상관도 함께 없어집니다.</translation>
    </message>
    <message>
        <source>Rank correlations</source>
        <translation>순위상관</translation>
    </message>
    <message>
        <source>Uncertain input</source>
        <translation>불확실한 입력</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Remove the input of this row</source>
        <translation>이 행의 입력 빼기</translation>
    </message>
    <message>
        <source>%1 and %2: %3 instead of %4</source>
        <comment>two inputs, correlation used, correlation put in</comment>
        <translation>%1, %2: %4 대신 %3</translation>
    </message>
    <message>
        <source>These correlations cannot all hold at once. The simulation uses the nearest possible ones. Moved most: %1.</source>
        <translation>이 상관들은 동시에 성립할 수 없습니다. 시뮬레이션은 가능한 값 가운데 가장 가까운 값을 씁니다. 가장 많이 바뀐 상관: %1.</translation>
    </message>
    <message>
        <source>Choose a row of the table first.</source>
        <translation>먼저 표에서 행을 선택하십시오.</translation>
    </message>
    <message>
        <source>Remove correlations</source>
        <translation>상관 없애기</translation>
    </message>
    <message>
        <source>Change a correlation</source>
        <translation>상관 변경</translation>
    </message>
</context>
<context>
    <name>jupan::SimulationPage</name>
    <message>
        <source>Simulation</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>No input has a range yet, so every trial would be the same. Give a low and a high value to what you are unsure of.</source>
        <translation>아직 범위가 있는 입력이 없어 모든 시행이 같아집니다. 확신하지 못하는 값에 최소와 최대를 적으십시오.</translation>
    </message>
    <message>
        <source>Open goals and KPIs</source>
        <translation>목표와 KPI 열기</translation>
    </message>
    <message>
        <source>Every uncertain input is drawn from its range, many times.</source>
        <translation>불확실한 입력을 모두 그 범위에서 여러 번 뽑아 계산합니다.</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>주요 수치</translation>
    </message>
    <message>
        <source>Probabilities</source>
        <translation>확률</translation>
    </message>
</context>
<context>
    <name>jupan::SimulationPictures</name>
    <message>
        <source>Distribution of</source>
        <translation>분포를 볼 지표</translation>
    </message>
</context>
<context>
    <name>jupan::SimulationSettings</name>
    <message>
        <source>How it is simulated</source>
        <translation>시뮬레이션 방법</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>시행 횟수</translation>
    </message>
    <message>
        <source>How many times the plan is drawn and computed. Four times as many halve the standard error.</source>
        <translation>입력을 뽑아 계획을 계산하는 횟수입니다. 네 배로 늘리면 표준오차가 절반이 됩니다.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>시드</translation>
    </message>
    <message>
        <source>Where the random numbers start. The same seed gives the same figures again; if another one changes them much, take more trials.</source>
        <translation>난수가 시작되는 번호입니다. 시드가 같으면 같은 수치가 다시 나옵니다. 다른 시드에서 수치가 많이 달라지면 시행 횟수를 늘리십시오.</translation>
    </message>
    <message>
        <source>Next seed</source>
        <translation>다음 시드</translation>
    </message>
    <message>
        <source>Adds 1 to the seed, so that you can see how much of the result is chance.</source>
        <translation>시드에 1을 더합니다. 결과 가운데 얼마가 우연인지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Sampler</source>
        <translation>표본 추출</translation>
    </message>
    <message>
        <source>Independent random trials. The standard error holds for these.</source>
        <translation>서로 독립인 무작위 시행입니다. 표준오차는 이 방법을 전제로 합니다.</translation>
    </message>
    <message>
        <source>Evenly spread points (Sobol): a more exact mean with few trials, little gain at P10 and P90. Powers of two are best, such as 4,096.</source>
        <translation>고르게 퍼진 점(소볼)을 씁니다. 적은 시행으로도 평균이 더 정확하지만 P10과 P90에서는 이득이 작습니다. 4,096처럼 2의 거듭제곱이 가장 좋습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::SimulationStatistics</name>
    <message>
        <source>It takes at least two trials to tell.</source>
        <translation>시행이 두 번 이상이어야 구할 수 있습니다.</translation>
    </message>
    <message>
        <source>How far the mean may be off by chance: in 95 % of cases less than twice this.</source>
        <translation>평균이 우연히 벗어날 수 있는 정도입니다. 95 %의 경우 이 값의 두 배보다 작습니다.</translation>
    </message>
    <message>
        <source>A tenth of the trials lie below.</source>
        <translation>시행의 10분의 1이 이보다 작습니다.</translation>
    </message>
    <message>
        <source>A tenth of the trials lie above.</source>
        <translation>시행의 10분의 1이 이보다 큽니다.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>평균</translation>
    </message>
    <message>
        <source>± standard error</source>
        <translation>± 표준오차</translation>
    </message>
    <message>
        <source>P50 (median)</source>
        <translation>P50(중앙값)</translation>
    </message>
</context>
<context>
    <name>jupan::SimulationStatus</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>다시 실행</translation>
    </message>
    <message>
        <source>Progress of the simulation</source>
        <translation>시뮬레이션 진행률</translation>
    </message>
    <message>
        <source>%1 trials, seed %2, %3, scenario %4</source>
        <translation>시행 %1회, 시드 %2, %3, 시나리오 %4</translation>
    </message>
    <message>
        <source>%1. Standard error of mean NPV: %2</source>
        <translation>%1. 평균 순현재가치의 표준오차: %2</translation>
    </message>
    <message>
        <source>Simulating %1 trials. The figures below are the last ones.</source>
        <translation>%1회 시뮬레이션 중입니다. 아래는 이전 수치입니다.</translation>
    </message>
    <message>
        <source>Simulating %1 trials.</source>
        <translation>%1회 시뮬레이션 중입니다.</translation>
    </message>
    <message>
        <source>Cancelled. The figures below are the last ones and out of date.</source>
        <translation>취소했습니다. 아래는 이전 수치로, 지금 계획과 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>Cancelled. There are no figures yet.</source>
        <translation>취소했습니다. 아직 수치가 없습니다.</translation>
    </message>
    <message>
        <source>The simulation has no result.</source>
        <translation>시뮬레이션 결과가 없습니다.</translation>
    </message>
    <message>
        <source>The simulation has no result. %1</source>
        <translation>시뮬레이션 결과가 없습니다. %1</translation>
    </message>
    <message>
        <source>Out of date: a field needs correction. The simulation waits until then.</source>
        <translation>이전 수치입니다. 고쳐야 할 입력란이 있어, 고칠 때까지 시뮬레이션을 멈춥니다.</translation>
    </message>
    <message>
        <source>Out of date: the figures of the plan are too large to compute.</source>
        <translation>이전 수치입니다. 계획의 수치가 너무 커서 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>Out of date: something was changed. The simulation starts in a moment.</source>
        <translation>이전 수치입니다. 바뀐 내용이 있어 곧 다시 시뮬레이션합니다.</translation>
    </message>
    <message>
        <source>The correlations contradict each other, so that no trial can obey them all. They were replaced by the nearest possible ones; see the table of correlations below.</source>
        <translation>상관들이 서로 모순되어 어떤 시행도 모두 만족할 수 없습니다. 가능한 값 가운데 가장 가까운 값으로 바꾸었습니다. 아래 상관 표를 보십시오.</translation>
    </message>
    <message>
        <source>In this scenario every input is certain, so all trials are the same. Choose a scenario of mode “base” to see a range.</source>
        <translation>이 시나리오에서는 모든 입력이 확정되어 시행이 모두 같습니다. 범위를 보려면 “기준” 방식의 시나리오를 선택하십시오.</translation>
    </message>
</context>
<context>
    <name>jupan::Spending</name>
    <message>
        <source>Acknowledge alert</source>
        <translation>경보 확인</translation>
    </message>
</context>
<context>
    <name>jupan::SpendingBurn</name>
    <message>
        <source>Budget line</source>
        <translation>예산 항목</translation>
    </message>
    <message>
        <source>The month is over: it cost %1.</source>
        <translation>그 달이 끝났습니다. 지출: %1.</translation>
    </message>
    <message>
        <source>The month lands at %1, %2 (%3).</source>
        <translation>월말 예측 %1, %2 (%3).</translation>
    </message>
    <message>
        <source>The month lands at %1 (%2): the forecasts of all lines together.</source>
        <translation>월말 예측 %1 (%2): 모든 항목의 예측을 더한 금액입니다.</translation>
    </message>
</context>
<context>
    <name>jupan::SpendingDays</name>
    <message>
        <source>Days that cost far more than usual, fiscal year to date</source>
        <translation>평소보다 크게 많이 쓴 날, 회계연도 누계</translation>
    </message>
    <message>
        <source>No day so far cost far more than such days usually do. Judging needs 14 earlier days of the same kind.</source>
        <translation>지금까지 평소보다 크게 많이 쓴 날이 없습니다. 판단하려면 같은 종류의 앞선 날이 14일 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Compared with %n earlier days of the same kind.</source>
        <translation>
            <numerusform>같은 종류의 앞선 날 %n일과 비교했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>단위: %1</translation>
    </message>
    <message>
        <source>Usual is the median of the last 28 weekdays or weekend days before. The score says how many robust deviations the day lies above it; from 3.5 on it is listed.</source>
        <translation>평소 금액은 앞선 평일 또는 주말 28일의 중앙값입니다. 점수는 그보다 몇 배의 강건 편차만큼 높은지를 뜻하며, 3.5를 넘으면 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>지출</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>평소</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>원인</translation>
    </message>
</context>
<context>
    <name>jupan::SpendingFigureCards</name>
    <message>
        <source>%1 of %2 budgeted</source>
        <translation>예산 %2의 %1</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation>%1 지출</translation>
    </message>
    <message>
        <source>Forecast of the month</source>
        <translation>월말 예측</translation>
    </message>
    <message>
        <source>Fiscal year to date</source>
        <translation>회계연도 누계</translation>
    </message>
    <message>
        <source>Landing of the year</source>
        <translation>연말 예측</translation>
    </message>
    <message>
        <source>▲ %1 above the budget of %2</source>
        <translation>▲ 예산 %2보다 %1 많음</translation>
    </message>
    <message>
        <source>within the budget of %1</source>
        <translation>예산 %1 안</translation>
    </message>
</context>
<context>
    <name>jupan::SpendingHead</name>
    <message>
        <source>As of</source>
        <translation>기준일</translation>
    </message>
    <message>
        <source>Last day with charges</source>
        <translation>청구가 있는 마지막 날</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>회계연도</translation>
    </message>
    <message>
        <source>Show the month</source>
        <translation>월 단위로 보기</translation>
    </message>
    <message>
        <source>Show the fiscal year</source>
        <translation>회계연도 단위로 보기</translation>
    </message>
</context>
<context>
    <name>jupan::SpendingLineChooser</name>
    <message>
        <source>Budget line</source>
        <translation>예산 항목</translation>
    </message>
</context>
<context>
    <name>jupan::SpendingLines</name>
    <message>
        <source>Line</source>
        <translation>예산 항목</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Work unit</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>View by</source>
        <translation>보기 기준</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>예산 항목</translation>
    </message>
    <message>
        <source>Budget against actual</source>
        <translation>예산 대비 실적</translation>
    </message>
    <message>
        <source>A budget is kept by line, not by model: a model has no budget and no utilisation.</source>
        <translation>예산은 모델이 아니라 항목별로 정하므로, 모델에는 예산과 집행률이 없습니다.</translation>
    </message>
    <message>
        <source>The mark in a bar is the whole budget. Choose a line to see its months below.</source>
        <translation>막대 안의 눈금이 예산 전부입니다. 항목을 고르면 아래에 그 항목의 월별 그림이 나옵니다.</translation>
    </message>
    <message>
        <source>Budget to date is that of the months up to this one, this one whole. The mark in a bar is all of it. Choose a line to see its months below.</source>
        <translation>누계 예산은 이번 달 전체까지의 예산입니다. 막대 안의 눈금이 그 전부입니다. 항목을 고르면 아래에 그 항목의 월별 그림이 나옵니다.</translation>
    </message>
    <message>
        <source>A line counts for the work unit that its costs in the plan name, and for the department of that work unit.</source>
        <translation>항목은 계획의 비용에 적힌 작업 단위와 그 부서에 들어갑니다.</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>단위: %1</translation>
    </message>
</context>
<context>
    <name>jupan::SpendingPage</name>
    <message>
        <source>Budget against actual</source>
        <translation>예산 대비 실적</translation>
    </message>
    <message>
        <source>Budget and actual</source>
        <translation>예산과 실적</translation>
    </message>
    <message>
        <source>Burn-down of the month</source>
        <translation>월 예산 소진</translation>
    </message>
    <message>
        <source>Days and anomalies</source>
        <translation>일별 지출과 이상</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>차이가 난 까닭</translation>
    </message>
    <message>
        <source>No charges yet. Bring in the vendor&apos;s usage or cost file, and this page holds it against the budget.</source>
        <translation>아직 청구가 없습니다. 공급사의 사용량 또는 비용 파일을 가져오면 예산과 견주어 보여 줍니다.</translation>
    </message>
    <message>
        <source>Open actual charges</source>
        <translation>실제 청구 열기</translation>
    </message>
    <message>
        <source>There is no budget yet, so there is nothing to hold these charges against. Make one from the plan.</source>
        <translation>아직 예산이 없어 이 청구와 견줄 것이 없습니다. 계획에서 예산을 만드십시오.</translation>
    </message>
    <message>
        <source>Open budget</source>
        <translation>예산 열기</translation>
    </message>
</context>
<context>
    <name>jupan::SpendingWhy</name>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>예산 항목</translation>
    </message>
    <message>
        <source>Without a budget there is no variance to explain.</source>
        <translation>예산이 없으면 설명할 차이도 없습니다.</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>The six parts sum to the variance exactly: %1.</source>
        <translation>여섯 요인의 합은 차이와 정확히 같습니다: %1.</translation>
    </message>
</context>
<context>
    <name>jupan::SpiderChart</name>
    <message>
        <source>%1: –</source>
        <extracomment>at the right of a spider: an input whose changes all give no result</extracomment>
        <translation>%1: –</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1: – (%2)</source>
        <translation>%1: – (%2)</translation>
    </message>
</context>
<context>
    <name>jupan::StackedColumnChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>합계: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>외 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jupan::StagesEdit</name>
    <message>
        <source>Change the stages</source>
        <translation>단계 변경</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Remove stage</source>
        <translation>단계 제거</translation>
    </message>
    <message>
        <source>Remove this model from the stage</source>
        <translation>이 모델을 단계에서 빼기</translation>
    </message>
    <message>
        <source>Stage %1: %2</source>
        <comment>number, what is wrong there</comment>
        <translation>%1단계: %2</translation>
    </message>
    <message>
        <source>Stage %1 starts in month %2, after the %3 months of the plan: it changes nothing.</source>
        <translation>%1단계는 %2개월차에 시작하는데, 계획 기간은 %3개월입니다. 그래서 결과에 영향을 주지 않습니다.</translation>
    </message>
    <message>
        <source>Move the start of a stage</source>
        <translation>단계 시작 옮기기</translation>
    </message>
    <message>
        <source>A further stage, half a year after the last one.</source>
        <translation>마지막 단계의 6개월 뒤에 단계를 더합니다.</translation>
    </message>
    <message>
        <source>The last stage starts in the last month a plan can have.</source>
        <translation>마지막 단계가 계획에 둘 수 있는 마지막 달에 시작합니다.</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>%1단계</translation>
    </message>
    <message>
        <source>One more model answers in this stage.</source>
        <translation>이 단계에 모델을 하나 더합니다.</translation>
    </message>
    <message>
        <source>Every model of the price list is in this stage already.</source>
        <translation>가격표의 모든 모델이 이미 이 단계에 있습니다.</translation>
    </message>
    <message>
        <source>Spread the rest</source>
        <translation>나머지 나누기</translation>
    </message>
    <message>
        <source>Changes the other shares of this stage so that they sum to 100 %; the share typed last stays.</source>
        <translation>합이 100 %가 되도록 이 단계의 다른 비율을 바꿉니다. 마지막에 입력한 비율은 그대로 둡니다.</translation>
    </message>
    <message>
        <source>%1 is missing to 100 %.</source>
        <translation>100 %에서 %1 모자랍니다.</translation>
    </message>
    <message>
        <source>%1 more than 100 %.</source>
        <translation>100 %보다 %1 많습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::TokenCostTableModel</name>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>How this model cuts text into tokens is not known here, so nothing is counted for it.</source>
        <translation>이 모델이 글을 토큰으로 나누는 방식을 알 수 없어 세지 않습니다.</translation>
    </message>
    <message>
        <source>%1, assumed</source>
        <translation>%1, 추정</translation>
    </message>
    <message>
        <source>No source confirms this tokenizer; the true count may differ.</source>
        <translation>이 토크나이저를 확인해 주는 출처가 없습니다. 실제 수와 다를 수 있습니다.</translation>
    </message>
    <message>
        <source>%1, exact</source>
        <translation>%1, 정확</translation>
    </message>
    <message>
        <source>Counted token by token, as the provider does.</source>
        <translation>공급사와 같은 방식으로 하나하나 셌습니다.</translation>
    </message>
    <message>
        <source>The project has no exchange rate for %1.</source>
        <translation>프로젝트에 %1 환율이 없습니다.</translation>
    </message>
    <message>
        <source>%1: a long request, at the model&apos;s price for long requests.</source>
        <translation>%1: 긴 요청이므로 모델의 긴 입력 단가로 계산했습니다.</translation>
    </message>
    <message>
        <source>There is no token workload to take the volume from.</source>
        <translation>물량을 따올 토큰 작업이 없습니다.</translation>
    </message>
    <message>
        <source>%1 (cheapest)</source>
        <translation>%1 (최저가)</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <translation>토크나이저</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>출력</translation>
    </message>
    <message>
        <source>Per character</source>
        <translation>글자당</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청당</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1 환산</translation>
    </message>
    <message>
        <source>Per 1,000</source>
        <translation>1,000건당</translation>
    </message>
    <message>
        <source>Month (%1)</source>
        <translation>한 달 (%1)</translation>
    </message>
</context>
<context>
    <name>jupan::TokenSampleTableModel</name>
    <message>
        <source>Mean (lowest to highest)</source>
        <translation>평균 (최소~최대)</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2~%3)</translation>
    </message>
    <message>
        <source>Double-click or F2 to rename</source>
        <translation>두 번 누르거나 F2를 눌러 이름을 바꿉니다</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Input tokens</source>
        <translation>입력 토큰</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>출력 토큰</translation>
    </message>
</context>
<context>
    <name>jupan::TokensCostCard</name>
    <message>
        <source>Volume of</source>
        <translation>물량 기준</translation>
    </message>
    <message>
        <source>The token workload whose volume counts</source>
        <translation>물량을 따올 토큰 작업</translation>
    </message>
    <message>
        <source>Compare with …</source>
        <translation>비교할 모델 추가 …</translation>
    </message>
    <message>
        <source>A model of the price catalogue to compare with</source>
        <translation>비교할 가격표의 모델</translation>
    </message>
    <message>
        <source>Only the project&apos;s</source>
        <translation>프로젝트 모델만</translation>
    </message>
    <message>
        <source>Show only the models of the project</source>
        <translation>프로젝트의 모델만 표시</translation>
    </message>
    <message numerus="yes">
        <source>Mean of the %n sample(s)</source>
        <translation>
            <numerusform>샘플 %n개의 평균</numerusform>
        </translation>
    </message>
    <message>
        <source>Only “%1”</source>
        <translation>‘%1’만</translation>
    </message>
    <message>
        <source>What is priced</source>
        <translation>값을 매기는 대상</translation>
    </message>
    <message>
        <source>There is no token workload yet: add one on Costs &amp; tokens to see a month.</source>
        <translation>아직 토큰 작업이 없습니다. 비용과 토큰에서 더하면 한 달 비용이 보입니다.</translation>
    </message>
    <message>
        <source>A month: %1 requests of “%2” in full use, with its retries (%3), cached input (%4), batch (%5) and tax (%6).</source>
        <translation>한 달: 모두 쓸 때 ‘%2’의 요청 %1건 기준이며 재시도(%3), 캐시 입력(%4), 배치(%5), 세금(%6)을 반영합니다.</translation>
    </message>
    <message>
        <source>A request and 1,000 requests: answered live, nothing cached, before tax.</source>
        <translation>요청당과 1,000건당: 바로 답하고 캐시가 없을 때의 세금 전 값입니다.</translation>
    </message>
    <message>
        <source>There is no sample answer: only the input is priced.</source>
        <translation>답변이 없어 입력 값만 계산했습니다.</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>드는 비용</translation>
    </message>
    <message>
        <source>Cost by model</source>
        <translation>모델별 비용</translation>
    </message>
    <message>
        <source>A cheaper model may answer worse: measure it in the pilot.</source>
        <translation>더 싼 모델은 답변이 나쁠 수 있습니다. 파일럿에서 측정하십시오.</translation>
    </message>
</context>
<context>
    <name>jupan::TokensKeepBox</name>
    <message>
        <source>Keep these texts in the project</source>
        <translation>이 글을 프로젝트에 보관</translation>
    </message>
    <message>
        <source>The texts are saved in the project file and go wherever it goes. Nothing is sent anywhere.</source>
        <translation>글이 프로젝트 파일에 저장되어 파일과 함께 움직입니다. 어디로도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>The texts stay on this machine and are not saved: they are gone when the program ends or another project is opened. Nothing is sent anywhere.</source>
        <translation>글은 이 컴퓨터에만 있고 저장하지 않습니다. 프로그램을 끝내거나 다른 프로젝트를 열면 사라집니다. 어디로도 보내지 않습니다.</translation>
    </message>
</context>
<context>
    <name>jupan::TokensPage</name>
    <message>
        <source>Token counter</source>
        <translation>토큰 계산</translation>
    </message>
    <message>
        <source>Change kept texts</source>
        <translation>보관한 글 바꾸기</translation>
    </message>
    <message>
        <source>Texts of more than %1 MiB in sum are not kept in a project; the texts here stay as they are.</source>
        <translation>합쳐서 %1 MiB를 넘는 글은 프로젝트에 보관하지 않습니다. 여기 있는 글은 그대로입니다.</translation>
    </message>
    <message>
        <source>Keep texts in the project</source>
        <translation>글을 프로젝트에 보관</translation>
    </message>
    <message>
        <source>Take texts out of the project</source>
        <translation>프로젝트에서 글 빼기</translation>
    </message>
    <message>
        <source>Put in a prompt and an answer as they are in your work, and see what they cost in each model.</source>
        <translation>실제 업무의 프롬프트와 답변을 넣으면 모델마다 얼마가 드는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>“%1”: %2 tokens are sent and %3 come back.</source>
        <translation>‘%1’: %2토큰을 보내고 %3토큰을 받습니다.</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>글 열기</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>글</translation>
    </message>
</context>
<context>
    <name>jupan::TokensSampleCard</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (복사본)</translation>
    </message>
    <message>
        <source>Sample %1</source>
        <translation>샘플 %1</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>샘플</translation>
    </message>
    <message>
        <source>Samples and their tokens</source>
        <translation>샘플과 토큰 수</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add a sample</source>
        <translation>샘플 추가</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Duplicate the sample</source>
        <translation>샘플 복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Delete the sample</source>
        <translation>샘플 삭제</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>되살리기</translation>
    </message>
    <message>
        <source>Bring back the sample deleted last</source>
        <translation>마지막으로 삭제한 샘플 되살리기</translation>
    </message>
</context>
<context>
    <name>jupan::TokensTextBox</name>
    <message>
        <source>System prompt</source>
        <translation>시스템 프롬프트</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Sample answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>What every request sends along: the role, the rules, the documents.</source>
        <translation>요청마다 함께 보내는 글: 역할, 규칙, 문서</translation>
    </message>
    <message>
        <source>What is asked: a real enquiry or document, without personal data.</source>
        <translation>물어보는 글: 실제 문의나 문서 (개인정보는 빼고)</translation>
    </message>
    <message>
        <source>What the model answered, or what a good answer looks like.</source>
        <translation>모델이 한 답이나 바람직한 답</translation>
    </message>
    <message>
        <source>counting …</source>
        <translation>세는 중 …</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1토큰</translation>
    </message>
    <message>
        <source>Read from %1 as UTF-8.</source>
        <translation>%1 파일을 UTF-8로 읽었습니다.</translation>
    </message>
    <message>
        <source>Read from %1 as UTF-16.</source>
        <translation>%1 파일을 UTF-16으로 읽었습니다.</translation>
    </message>
    <message>
        <source>Read from %1 as CP949 (EUC-KR).</source>
        <translation>%1 파일을 CP949(EUC-KR)로 읽었습니다.</translation>
    </message>
    <message>
        <source>The first %1 characters are shown and coloured; all are counted. Clear it to write another text.</source>
        <translation>처음 %1자만 보이고 색으로 나눕니다. 토큰은 전부 셉니다. 다른 글을 쓰려면 지우십시오.</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>붙여 넣은 글</translation>
    </message>
    <message>
        <source>%1 is not a text: it holds bytes that no text has. Allowed are txt, md, csv and json.</source>
        <translation>%1: 글이 아닌 파일입니다. 글에는 없는 바이트가 있습니다. txt, md, csv, json을 열 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is not proper UTF-8: byte %2 is wrong. Save it again as UTF-8.</source>
        <translation>%1: %2번째 바이트가 UTF-8에 맞지 않습니다. UTF-8로 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB, the most that is counted at once.</source>
        <translation>%1: 한 번에 셀 수 있는 %2 MiB를 넘습니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may open it.</source>
        <translation>%1: 읽을 수 없습니다. 파일이 맞는지, 열 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <source>%1 is a Word, PDF or similar document. Save its text as txt there, then open that here.</source>
        <translation>%1: 워드나 PDF 같은 문서입니다. 그 프로그램에서 글을 txt로 저장한 뒤 여기서 여십시오.</translation>
    </message>
    <message>
        <source>%1 is neither UTF-8, UTF-16 nor Korean CP949 (EUC-KR). Save it again as UTF-8.</source>
        <translation>%1: UTF-8, UTF-16, CP949(EUC-KR) 가운데 어느 것도 아닙니다. UTF-8로 다시 저장하십시오.</translation>
    </message>
    <message>
        <source>Reading and counting</source>
        <translation>읽고 세는 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>The text that stands there stays.</source>
        <translation>지금 있는 글은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>열기 …</translation>
    </message>
    <message>
        <source>%1: open a file</source>
        <translation>%1: 파일 열기</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>%1: clear</source>
        <translation>%1: 지우기</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1자</translation>
    </message>
    <message>
        <source>Token %1: id %2, bytes %3</source>
        <translation>%1번째 토큰: id %2, 바이트 %3</translation>
    </message>
    <message>
        <source>From token %1: one character, ids %2, bytes %3</source>
        <translation>%1번째 토큰부터: 글자 하나, id %2, 바이트 %3</translation>
    </message>
    <message>
        <source>1 token</source>
        <translation>1토큰</translation>
    </message>
</context>
<context>
    <name>jupan::TokensTextCard</name>
    <message>
        <source>Example</source>
        <translation>예시</translation>
    </message>
    <message>
        <source>You answer customers of a small online shop. Be friendly and brief, at most five sentences. Use only the rules below; where they say nothing, hand over to a person.
- Returns: within 14 days, unused, the customer pays the postage.
- Delivery: two working days, free from 50 dollars.</source>
        <translation>작은 온라인 쇼핑몰의 고객 문의에 답합니다. 친절하고 짧게, 다섯 문장 이내로 답합니다. 아래 규칙만 쓰고, 규칙에 없는 내용은 담당자에게 넘깁니다.
- 반품: 14일 이내, 사용하지 않은 상품, 배송비는 고객 부담
- 배송: 영업일 기준 2일, 5만 원부터 무료</translation>
    </message>
    <message>
        <source>Hello, I ordered a kettle last Friday and the box arrived with a dent. The kettle works, but it was a gift. Can I still send it back, and who pays for that?</source>
        <translation>안녕하세요. 지난 금요일에 전기 주전자를 주문했는데 상자가 찌그러져 왔습니다. 작동은 하지만 선물로 산 것입니다. 아직 반품할 수 있나요? 배송비는 누가 내나요?</translation>
    </message>
    <message>
        <source>I am sorry that the box arrived damaged. You may return the kettle within 14 days as long as it is unused. As it was damaged on the way, a colleague will check whether we pay the postage, and write to you today.</source>
        <translation>상자가 손상되어 도착한 점 사과드립니다. 사용하지 않으셨다면 14일 이내에 반품하실 수 있습니다. 배송 중에 손상되었으므로 배송비를 저희가 부담할 수 있는지 담당자가 확인하여 오늘 안에 안내해 드리겠습니다.</translation>
    </message>
    <message>
        <source>Texts of “%1”</source>
        <translation>‘%1’의 글</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>글</translation>
    </message>
    <message>
        <source>Count for</source>
        <translation>세는 기준</translation>
    </message>
    <message>
        <source>The model whose tokens are counted and coloured</source>
        <translation>토큰을 세고 색으로 나눌 모델</translation>
    </message>
    <message>
        <source>Show white space</source>
        <translation>공백 표시</translation>
    </message>
    <message>
        <source>Paste, type or drop a system prompt, a prompt and a sample answer: each is counted as you write, token by token.</source>
        <translation>시스템 프롬프트, 프롬프트, 답변을 붙여 넣거나 쓰거나 끌어 놓으십시오. 쓰는 대로 토큰을 하나하나 셉니다.</translation>
    </message>
    <message>
        <source>Try with an example</source>
        <translation>예시로 해 보기</translation>
    </message>
</context>
<context>
    <name>jupan::TokensUseCard</name>
    <message>
        <source>There is no token workload yet: add one on Costs &amp; tokens, then its tokens can be measured here.</source>
        <translation>아직 토큰 작업이 없습니다. 비용과 토큰에서 더하면 여기서 토큰을 잴 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” answers first here, and its tokenizer is not known: choose it with the model on Costs &amp; tokens.</source>
        <translation>이 작업에 먼저 답하는 ‘%1’의 토크나이저를 모릅니다. 비용과 토큰의 모델에서 고르십시오.</translation>
    </message>
    <message>
        <source>There is no text yet to measure.</source>
        <translation>아직 잴 글이 없습니다.</translation>
    </message>
    <message>
        <source>The example is not your text, so it measures nothing. Write or paste your own over it.</source>
        <translation>예시는 귀사의 글이 아니므로 측정값이 되지 않습니다. 그 자리에 실제 글을 쓰거나 붙여 넣으십시오.</translation>
    </message>
    <message>
        <source>The texts are still being counted.</source>
        <translation>글을 아직 세고 있습니다.</translation>
    </message>
    <message>
        <source>%1, as now (no sample has any)</source>
        <translation>지금 그대로 %1 (샘플에 없음)</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (지금 %2)</translation>
    </message>
    <message>
        <source>%1, between %2 and %3 (now %4)</source>
        <translation>%1, 범위 %2~%3 (지금 %4)</translation>
    </message>
    <message>
        <source>“%1” would get input tokens %2; output tokens %3. Counted for “%4”, which answers most in its first stage.</source>
        <translation>‘%1’에 들어갈 값: 입력 토큰 %2, 출력 토큰 %3. 첫 단계에서 가장 많이 답하는 ‘%4’ 기준으로 셉니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n text sample(s), counted with %1</source>
        <translation>
            <numerusform>글 샘플 %n개, %1(으)로 셈</numerusform>
        </translation>
    </message>
    <message>
        <source>Use samples in workload</source>
        <translation>샘플을 작업에 적용</translation>
    </message>
    <message>
        <source>Filled in for “%1”.</source>
        <translation>‘%1’에 적용했습니다.</translation>
    </message>
    <message>
        <source>Filled in for “%1”: a month costs %2 once it runs; before it was %3.</source>
        <translation>‘%1’에 적용했습니다. 안정기 한 달 비용이 %3에서 %2(으)로 바뀝니다.</translation>
    </message>
    <message>
        <source>Use in workload</source>
        <translation>작업에 적용</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Undo the use in the workload</source>
        <translation>작업에 적용한 것 되돌리기</translation>
    </message>
</context>
<context>
    <name>jupan::TopBar</name>
    <message>
        <source>Jupan</source>
        <translation>주판</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>화면</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>단위: %1</translation>
    </message>
    <message>
        <source>Switch the language</source>
        <translation>언어 바꾸기</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>시나리오: %1</translation>
    </message>
    <message>
        <source>Not kept in a file</source>
        <translation>파일에 저장되지 않음</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>읽기 전용</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장 안 됨</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
</context>
<context>
    <name>jupan::TornadoChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>at an end of a tornado&apos;s bar that has no result: the input&apos;s value there, and why</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>at a tornado&apos;s bar without a result at either end: both values of the input, and why</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Input at its low value</source>
        <translation>입력이 낮은 값일 때</translation>
    </message>
    <message>
        <source>Input at its high value</source>
        <translation>입력이 높은 값일 때</translation>
    </message>
    <message>
        <source>– (%1)</source>
        <translation>– (%1)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>jupan::VarianceBridgeChart</name>
    <message>
        <source>The axis does not begin at 0.</source>
        <translation>금액 축이 0에서 시작하지 않습니다.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>jupan::WholeNumberEdit</name>
    <message>
        <source>A whole number from %1 to %2, such as “%3”</source>
        <translation>%1에서 %2까지의 정수를 적으십시오. 예: “%3”</translation>
    </message>
</context>
<context>
    <name>jupan::WorkUnitTableModel</name>
    <message>
        <source>Work unit</source>
        <translation>작업 단위</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>부서</translation>
    </message>
    <message>
        <source>Items a month</source>
        <translation>월 건수</translation>
    </message>
    <message>
        <source>Time an item</source>
        <translation>건당 시간</translation>
    </message>
    <message>
        <source>Cost an hour</source>
        <translation>시간당 인건비</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Benefit
(%1)</source>
        <translation>편익
(%1)</translation>
    </message>
</context>
<context>
    <name>jupan::YearlyTable</name>
    <message>
        <source>No ROI: there is no cost here.</source>
        <translation>비용이 없어 ROI가 없습니다.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>합계</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>편익</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Net benefit</source>
        <translation>순편익</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>누적</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>PV of net benefit</source>
        <translation>순편익의 현재가치</translation>
    </message>
</context>
</TS>

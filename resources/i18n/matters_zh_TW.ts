<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>matters</name>
  <message>
   <source>first letters, pinyin or characters</source>
   <translation>首字母、拼音或漢字</translation>
  </message>
  <message>
   <source>Matters (page)</source>
   <translation>事項與材料</translation>
  </message>
  <message>
   <source>Undo (step)</source>
   <translation>撤回一步</translation>
  </message>
  <message>
   <source>Publish (matter)</source>
   <translation>發布</translation>
  </message>
  <message>
   <source>working days (unit)</source>
   <translation>工作日</translation>
  </message>
  <message>
   <source>calendar days (unit)</source>
   <translation>自然日</translation>
  </message>
  <message>
   <source>not taken in (state)</source>
   <translation>暫不受理</translation>
  </message>
  <message>
   <source>Name (matter)</source>
   <translation>名稱</translation>
  </message>
  <message>
   <source>What people say</source>
   <translation>俗稱</translation>
  </message>
  <message>
   <source>Former names, several with 、 between</source>
   <translation>曾用名，幾個之間用頓號</translation>
  </message>
  <message>
   <source>Taken in here</source>
   <translation>本廳受理</translation>
  </message>
  <message>
   <source>Why it is not taken in</source>
   <translation>暫不受理的原因</translation>
  </message>
  <message>
   <source>Promised limit (legal limit: {legal})</source>
   <translation>承諾時限（法定時限：{legal}）</translation>
  </message>
  <message>
   <source>Days counted as</source>
   <translation>按什麼算</translation>
  </message>
  <message>
   <source>Fee in yuan</source>
   <translation>收費（元）</translation>
  </message>
  <message>
   <source>Note on the fee</source>
   <translation>收費說明</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>辦理條件</translation>
  </message>
  <message>
   <source>Questions of the form</source>
   <translation>要填的項目</translation>
  </message>
  <message>
   <source>A version is valid from today or a later day.</source>
   <translation>生效日期要從今天起，不能是過去。</translation>
  </message>
  <message>
   <source>Write why the matter changes; the history shows it.</source>
   <translation>寫一下為什麼改，版本記錄裡要用。</translation>
  </message>
  <message>
   <source>Mend first: {what}</source>
   <translation>先改好：{what}</translation>
  </message>
  <message>
   <source>Add a material</source>
   <translation>加一種材料</translation>
  </message>
  <message>
   <source>a new material of this hall: {text}</source>
   <translation>新建本廳材料：{text}</translation>
  </message>
  <message>
   <source>A number of working days from 0 to 90; 0 is never.</source>
   <translation>寫 0 到 90 個工作日，0 表示不能容缺。</translation>
  </message>
  <message>
   <source>What the window will show</source>
   <translation>窗口將看到</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>改了什麼</translation>
  </message>
  <message>
   <source>Cases already taken in keep the version they were taken in with; a visit under way keeps the one it began with.</source>
   <translation>已經受理的件按受理時的版本辦，不受影響；正在辦的接待按開始時的版本辦完。</translation>
  </message>
  <message>
   <source>Questions: {labels}</source>
   <translation>要填：{labels}</translation>
  </message>
  <message>
   <source>Nothing differs from the version that is in force.</source>
   <translation>和現在用的版本沒有差別。</translation>
  </message>
  <message>
   <source>Publish a new version</source>
   <translation>發布新版本</translation>
  </message>
  <message>
   <source>Write the day as 2026-12-01.</source>
   <translation>日期寫成 2026-12-01 這樣。</translation>
  </message>
  <message>
   <source>The new version of {name} is published.</source>
   <translation>{name}的新版本已發布</translation>
  </message>
  <message>
   <source>change of {version}</source>
   <translation>在{version}上改</translation>
  </message>
  <message>
   <source>kept on this desk at each step, seen by nobody until it is published</source>
   <translation>每一步都存在這臺電腦上，發布前別人看不到</translation>
  </message>
  <message>
   <source>Close, keep the draft</source>
   <translation>關閉，留著草稿</translation>
  </message>
  <message>
   <source>How (material)</source>
   <translation>收取方式</translation>
  </message>
  <message>
   <source>Needed</source>
   <translation>要求</translation>
  </message>
  <message>
   <source>May be owed</source>
   <translation>可容缺</translation>
  </message>
  <message>
   <source>required or not</source>
   <translation>必需/視情況</translation>
  </message>
  <message>
   <source>days owed</source>
   <translation>容缺天數</translation>
  </message>
  <message>
   <source>take out</source>
   <translation>去掉</translation>
  </message>
  <message>
   <source>move</source>
   <translation>移動</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>項目</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>改說法</translation>
  </message>
  <message>
   <source>Add a question</source>
   <translation>加一項</translation>
  </message>
  <message>
   <source>Shown once what is marked is mended.</source>
   <translation>標出的地方改好後就能看到。</translation>
  </message>
  <message>
   <source>Nothing yet.</source>
   <translation>還沒有改動。</translation>
  </message>
  <message>
   <source>required</source>
   <translation>必需</translation>
  </message>
  <message>
   <source>only if it applies</source>
   <translation>視情況</translation>
  </message>
  <message>
   <source>{n} working days (limit)</source>
   <translation>{n} 個工作日</translation>
  </message>
  <message>
   <source>may stay empty</source>
   <translation>可不填</translation>
  </message>
  <message>
   <source>Working days it may be brought later</source>
   <translation>幾個工作日內補交</translation>
  </message>
  <message>
   <source>Valid from (for instance 2026-12-01)</source>
   <translation>從哪天起用（如 2026-12-01）</translation>
  </message>
  <message>
   <source>Why the matter changes</source>
   <translation>為什麼改</translation>
  </message>
  <message>
   <source>How the question is put</source>
   <translation>這一項怎麼問</translation>
  </message>
  <message>
   <source>help under the field</source>
   <translation>填寫提示</translation>
  </message>
  <message>
   <source>A number of days from 0 to 3650.</source>
   <translation>寫 0 到 3650 天。</translation>
  </message>
  <message>
   <source>An amount in yuan, for instance 12.50.</source>
   <translation>寫金額，如 12.50。</translation>
  </message>
  <message>
   <source>Official name</source>
   <translation>公佈名稱</translation>
  </message>
  <message>
   <source>English name</source>
   <translation>英文名稱</translation>
  </message>
  <message>
   <source>Former names</source>
   <translation>曾用名</translation>
  </message>
  <message>
   <source>Promised limit</source>
   <translation>承諾時限</translation>
  </message>
  <message>
   <source>Legal limit</source>
   <translation>法定時限</translation>
  </message>
  <message>
   <source>Decided on the spot</source>
   <translation>當場辦結</translation>
  </message>
  <message>
   <source>Department (matter)</source>
   <translation>承辦部門</translation>
  </message>
  <message>
   <source>Level that decides</source>
   <translation>決定層級</translation>
  </message>
  <message>
   <source>Classes of tickets</source>
   <translation>取號類別</translation>
  </message>
  <message>
   <source>Who may come instead</source>
   <translation>誰可代辦</translation>
  </message>
  <message>
   <source>Conditions in English</source>
   <translation>英文辦理條件</translation>
  </message>
  <message>
   <source>Task type</source>
   <translation>事項型別</translation>
  </message>
  <message>
   <source>Field of work</source>
   <translation>條線</translation>
  </message>
  <message>
   <source>How everyday it is</source>
   <translation>常用程度</translation>
  </message>
  <message>
   <source>Figures to be set</source>
   <translation>待核定的數</translation>
  </message>
  <message>
   <source>shown (material)</source>
   <translation>看原件</translation>
  </message>
  <message>
   <source>a copy</source>
   <translation>收復印件</translation>
  </message>
  <message>
   <source>the original</source>
   <translation>收原件</translation>
  </message>
  <message>
   <source>signed here</source>
   <translation>現場籤</translation>
  </message>
  <message>
   <source>from the system</source>
   <translation>系統查</translation>
  </message>
  <message>
   <source>days it may be owed</source>
   <translation>容缺天數</translation>
  </message>
  <message>
   <source>name (part)</source>
   <translation>名稱</translation>
  </message>
  <message>
   <source>how it is taken</source>
   <translation>收取方式</translation>
  </message>
  <message>
   <source>note (part)</source>
   <translation>說明</translation>
  </message>
  <message>
   <source>to be brought</source>
   <translation>要帶來</translation>
  </message>
  <message>
   <source>words at the kiosk</source>
   <translation>自助機上的提示</translation>
  </message>
  <message>
   <source>kind of answer</source>
   <translation>填寫型別</translation>
  </message>
  <message>
   <source>answers to choose from</source>
   <translation>選項</translation>
  </message>
  <message>
   <source>asked once a visit</source>
   <translation>一次接待只問一遍</translation>
  </message>
  <message>
   <source>filled in beforehand</source>
   <translation>預填</translation>
  </message>
  <message>
   <source>smallest</source>
   <translation>最小</translation>
  </message>
  <message>
   <source>largest</source>
   <translation>最大</translation>
  </message>
  <message>
   <source>{n} calendar days (limit)</source>
   <translation>{n} 個自然日</translation>
  </message>
  <message>
   <source>{name}, {part}: {before} → {after}</source>
   <translation>{name}，{part}：{before} → {after}</translation>
  </message>
  <message>
   <source>Version {n}</source>
   <translation>第 {n} 版</translation>
  </message>
  <message>
   <source>taken in today, done by {day}</source>
   <translation>今天受理，{day}前辦好</translation>
  </message>
  <message>
   <source>none (limit)</source>
   <translation>沒有規定</translation>
  </message>
  <message>
   <source>on the spot</source>
   <translation>當場辦</translation>
  </message>
  <message>
   <source>{amount} yuan</source>
   <translation>{amount} 元</translation>
  </message>
  <message>
   <source>nothing (value)</source>
   <translation>空</translation>
  </message>
  <message>
   <source>Material added: {name} ({how})</source>
   <translation>加材料：{name}（{how}）</translation>
  </message>
  <message>
   <source>Material no longer needed: {name}</source>
   <translation>不再要材料：{name}</translation>
  </message>
  <message>
   <source>Question added: {name}</source>
   <translation>加一項：{name}</translation>
  </message>
  <message>
   <source>Question no longer asked: {name}</source>
   <translation>不再填：{name}</translation>
  </message>
  <message>
   <source>{what}: {before} → {after}</source>
   <translation>{what}：{before} → {after}</translation>
  </message>
  <message>
   <source>may be owed {n} working days</source>
   <translation>可容缺 {n} 個工作日</translation>
  </message>
  <message>
   <source>Materials in another order</source>
   <translation>材料換了順序</translation>
  </message>
  <message>
   <source>Questions in another order</source>
   <translation>填寫項目換了順序</translation>
  </message>
  <message>
   <source>No difference.</source>
   <translation>沒有差別。</translation>
  </message>
  <message>
   <source>name, former name, initials or department, key /</source>
   <translation>名稱、曾用名、首字母或部門，按 /</translation>
  </message>
  <message>
   <source>{n} matters, {own} changed by this hall, {closed} not taken in</source>
   <translation>共 {n} 項，本廳改過 {own} 項，暫不受理 {closed} 項</translation>
  </message>
  <message>
   <source>Change (matter)</source>
   <translation>修改</translation>
  </message>
  <message>
   <source>from the beginning</source>
   <translation>一開始</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>隨軟體提供</translation>
  </message>
  <message>
   <source>another matter</source>
   <translation>換一項</translation>
  </message>
  <message>
   <source>change it</source>
   <translation>修改</translation>
  </message>
  <message>
   <source>history (key)</source>
   <translation>看版本</translation>
  </message>
  <message>
   <source>drop the draft</source>
   <translation>丟掉草稿</translation>
  </message>
  <message>
   <source>search (key)</source>
   <translation>查詢</translation>
  </message>
  <message>
   <source>being changed</source>
   <translation>正在修改</translation>
  </message>
  <message>
   <source>Nothing found.</source>
   <translation>沒有找到。</translation>
  </message>
  <message>
   <source>{version}, taken back</source>
   <translation>{version}，已收回</translation>
  </message>
  <message>
   <source>What it needs</source>
   <translation>要的材料</translation>
  </message>
  <message>
   <source>{version} against {other}</source>
   <translation>{version}比{other}</translation>
  </message>
  <message>
   <source>Version (column)</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>Now (column)</source>
   <translation>現在</translation>
  </message>
  <message>
   <source>Matters and materials</source>
   <translation>事項與材料</translation>
  </message>
  <message>
   <source>changes on {day}</source>
   <translation>{day}起改</translation>
  </message>
  <message>
   <source>The version was taken back before its day.</source>
   <translation>版本在生效前已收回</translation>
  </message>
  <message>
   <source>Valid from</source>
   <translation>生效日期</translation>
  </message>
  <message>
   <source>By (author)</source>
   <translation>誰改的</translation>
  </message>
  <message>
   <source>Why (reason)</source>
   <translation>原因</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>版本</translation>
  </message>
  <message>
   <source>mark to compare</source>
   <translation>選一版來比</translation>
  </message>
  <message>
   <source>restore</source>
   <translation>恢復</translation>
  </message>
  <message>
   <source>take back</source>
   <translation>收回</translation>
  </message>
  <message>
   <source>The draft was dropped.</source>
   <translation>草稿已丟掉</translation>
  </message>
  <message>
   <source>as version {n}, begun with; {words}</source>
   <translation>按開始時的第 {n} 版辦；{words}</translation>
  </message>
  <message>
   <source>{matter} is not taken in here at present. {note}</source>
   <translation>{matter}目前不受理。{note}</translation>
  </message>
  <message>
   <source>Nothing differs from the version that is in force on that day.</source>
   <translation>和那天要用的版本沒有差別。</translation>
  </message>
  <message>
   <source>This version was taken back already.</source>
   <translation>這一版已經收回了。</translation>
  </message>
  <message>
   <source>This version has begun and cases may rest on it. Restore an older one instead.</source>
   <translation>這一版已經生效，可能有件按它辦。要改回去請恢復舊版。</translation>
  </message>
  <message>
   <source>is not a known key</source>
   <translation>沒有這個項目</translation>
  </message>
  <message>
   <source>must be one of {known}</source>
   <translation>只能是 {known}</translation>
  </message>
  <message>
   <source>is not a {kind} with keys of its own</source>
   <translation>{kind} 要寫成帶項目的一組</translation>
  </message>
  <message>
   <source>belong to type choice, and only there</source>
   <translation>只有選擇題才有選項，選擇題必須有</translation>
  </message>
  <message>
   <source>hold one answer twice</source>
   <translation>選項有重複</translation>
  </message>
  <message>
   <source>{text} is not among the choices</source>
   <translation>{text} 不在選項裡</translation>
  </message>
  <message>
   <source>is below the minimum</source>
   <translation>比最小值還小</translation>
  </message>
  <message>
   <source>the file has no [[matter]]</source>
   <translation>檔案裡沒有 [[matter]]</translation>
  </message>
  <message>
   <source>must be one of {text}</source>
   <translation>只能是 {text}</translation>
  </message>
  <message>
   <source>may hold A, B, C and D</source>
   <translation>只能用 A、B、C、D</translation>
  </message>
  <message>
   <source>is longer than the legal limit</source>
   <translation>不能超過法定時限</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>沒有填</translation>
  </message>
  <message>
   <source>{text} is not one of the known ones</source>
   <translation>沒有 {text} 這一種</translation>
  </message>
  <message>
   <source>an instant matter promises no days</source>
   <translation>當場辦的事項不寫承諾天數</translation>
  </message>
  <message>
   <source>is missing (or set instant = true)</source>
   <translation>沒有填（或者設成當場辦）</translation>
  </message>
  <message>
   <source>must be {kind}</source>
   <translation>型別要是 {kind}</translation>
  </message>
  <message>
   <source>{text} is written like 'key', 'key?' or 'key owe 5'</source>
   <translation>{text} 要寫成 key、key? 或 key owe 5</translation>
  </message>
  <message>
   <source>{text} is not in fields.toml</source>
   <translation>填寫項目裡沒有 {text}</translation>
  </message>
  <message>
   <source>each is a law and its article</source>
   <translation>每條都要有法規和條款</translation>
  </message>
  <message>
   <source>{text} stands twice</source>
   <translation>{text} 出現了兩次</translation>
  </message>
  <message>
   <source>{text} also stands in {file_}</source>
   <translation>{text} 和別的事項重名</translation>
  </message>
  <message>
   <source>{text} is a present name</source>
   <translation>{text} 是別的事項現在的名稱</translation>
  </message>
  <message>
   <source>is written like '20 working' or '15 calendar'</source>
   <translation>要寫成 20 working 或 15 calendar</translation>
  </message>
  <message>
   <source>is empty</source>
   <translation>是空的</translation>
  </message>
  <message>
   <source>{text} is not in materials.toml</source>
   <translation>材料裡沒有 {text}</translation>
  </message>
  <message>
   <source>has 0 to {text} days</source>
   <translation>時限是 0 到 {text} 天</translation>
  </message>
  <message>
   <source>is below 0</source>
   <translation>不能小於 0</translation>
  </message>
  <message>
   <source>holds something that is no text</source>
   <translation>裡面有不是文字的內容</translation>
  </message>
  <message>
   <source>taken in (state)</source>
   <translation>受理中</translation>
  </message>
  <message>
   <source>For whom is the new version?</source>
   <translation>新版本給誰用？</translation>
  </message>
  <message>
   <source>A hall below may promise more after it, never less. Cases stay as they are.</source>
   <translation>下面的大廳以後只能改得更好，不能打折扣；已受理的件不變</translation>
  </message>
  <message>
   <source>for this hall</source>
   <translation>只給本廳</translation>
  </message>
  <message>
   <source>for every hall of {place}</source>
   <translation>{place}的所有大廳都用</translation>
  </message>
  <message>
   <source>The version of a level above promises the result sooner.</source>
   <translation>上級的版本辦得更快，本廳不能更慢</translation>
  </message>
  <message>
   <source>The version of a level above asks for a lower fee.</source>
   <translation>上級的版本收費更低，本廳不能多收</translation>
  </message>
  <message>
   <source>The version of a level above asks for fewer papers.</source>
   <translation>上級的版本要的材料更少，本廳不能多要</translation>
  </message>
  <message>
   <source>The version of a level above leaves more time for missing papers.</source>
   <translation>上級的版本給的容缺時間更長，本廳不能縮短</translation>
  </message>
  <message>
   <source>The version of a level above lets somebody else come.</source>
   <translation>上級的版本准許別人代辦，本廳不能取消</translation>
  </message>
  <message>
   <source>This version is that of a level above; it is taken back there.</source>
   <translation>這是上級發布的版本，要由上級收回</translation>
  </message>
  <message>
   <source>Say which department it goes to.</source>
   <translation>請寫明轉給哪個部門</translation>
  </message>
  <message>
   <source>There is no department {name}; type a part of its name.</source>
   <translation>沒有“{name}”這個部門，請打名稱的一部分</translation>
  </message>
  <message>
   <source>Which of them: {names}? Type more of the name.</source>
   <translation>是哪一個：{names}？請再多打幾個字</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>matters</name>
  <message>
   <source>first letters, pinyin or characters</source>
   <translation>首字母、拼音或汉字</translation>
  </message>
  <message>
   <source>Matters (page)</source>
   <translation>事项与材料</translation>
  </message>
  <message>
   <source>Undo (step)</source>
   <translation>撤回一步</translation>
  </message>
  <message>
   <source>Publish (matter)</source>
   <translation>发布</translation>
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
   <translation>暂不受理</translation>
  </message>
  <message>
   <source>Name (matter)</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>What people say</source>
   <translation>俗称</translation>
  </message>
  <message>
   <source>Former names, several with 、 between</source>
   <translation>曾用名，几个之间用顿号</translation>
  </message>
  <message>
   <source>Taken in here</source>
   <translation>本厅受理</translation>
  </message>
  <message>
   <source>Why it is not taken in</source>
   <translation>暂不受理的原因</translation>
  </message>
  <message>
   <source>Promised limit (legal limit: {legal})</source>
   <translation>承诺时限（法定时限：{legal}）</translation>
  </message>
  <message>
   <source>Days counted as</source>
   <translation>按什么算</translation>
  </message>
  <message>
   <source>Fee in yuan</source>
   <translation>收费（元）</translation>
  </message>
  <message>
   <source>Note on the fee</source>
   <translation>收费说明</translation>
  </message>
  <message>
   <source>Conditions</source>
   <translation>办理条件</translation>
  </message>
  <message>
   <source>Questions of the form</source>
   <translation>要填的项目</translation>
  </message>
  <message>
   <source>A version is valid from today or a later day.</source>
   <translation>生效日期要从今天起，不能是过去。</translation>
  </message>
  <message>
   <source>Write why the matter changes; the history shows it.</source>
   <translation>写一下为什么改，版本记录里要用。</translation>
  </message>
  <message>
   <source>Mend first: {what}</source>
   <translation>先改好：{what}</translation>
  </message>
  <message>
   <source>Add a material</source>
   <translation>加一种材料</translation>
  </message>
  <message>
   <source>a new material of this hall: {text}</source>
   <translation>新建本厅材料：{text}</translation>
  </message>
  <message>
   <source>A number of working days from 0 to 90; 0 is never.</source>
   <translation>写 0 到 90 个工作日，0 表示不能容缺。</translation>
  </message>
  <message>
   <source>What the window will show</source>
   <translation>窗口将看到</translation>
  </message>
  <message>
   <source>What changes</source>
   <translation>改了什么</translation>
  </message>
  <message>
   <source>Cases already taken in keep the version they were taken in with; a visit under way keeps the one it began with.</source>
   <translation>已经受理的件按受理时的版本办，不受影响；正在办的接待按开始时的版本办完。</translation>
  </message>
  <message>
   <source>Questions: {labels}</source>
   <translation>要填：{labels}</translation>
  </message>
  <message>
   <source>Nothing differs from the version that is in force.</source>
   <translation>和现在用的版本没有差别。</translation>
  </message>
  <message>
   <source>Publish a new version</source>
   <translation>发布新版本</translation>
  </message>
  <message>
   <source>Write the day as 2026-12-01.</source>
   <translation>日期写成 2026-12-01 这样。</translation>
  </message>
  <message>
   <source>The new version of {name} is published.</source>
   <translation>{name}的新版本已发布</translation>
  </message>
  <message>
   <source>change of {version}</source>
   <translation>在{version}上改</translation>
  </message>
  <message>
   <source>kept on this desk at each step, seen by nobody until it is published</source>
   <translation>每一步都存在这台电脑上，发布前别人看不到</translation>
  </message>
  <message>
   <source>Close, keep the draft</source>
   <translation>关闭，留着草稿</translation>
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
   <translation>必需/视情况</translation>
  </message>
  <message>
   <source>days owed</source>
   <translation>容缺天数</translation>
  </message>
  <message>
   <source>take out</source>
   <translation>去掉</translation>
  </message>
  <message>
   <source>move</source>
   <translation>移动</translation>
  </message>
  <message>
   <source>Question</source>
   <translation>项目</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>改说法</translation>
  </message>
  <message>
   <source>Add a question</source>
   <translation>加一项</translation>
  </message>
  <message>
   <source>Shown once what is marked is mended.</source>
   <translation>标出的地方改好后就能看到。</translation>
  </message>
  <message>
   <source>Nothing yet.</source>
   <translation>还没有改动。</translation>
  </message>
  <message>
   <source>required</source>
   <translation>必需</translation>
  </message>
  <message>
   <source>only if it applies</source>
   <translation>视情况</translation>
  </message>
  <message>
   <source>{n} working days (limit)</source>
   <translation>{n} 个工作日</translation>
  </message>
  <message>
   <source>may stay empty</source>
   <translation>可不填</translation>
  </message>
  <message>
   <source>Working days it may be brought later</source>
   <translation>几个工作日内补交</translation>
  </message>
  <message>
   <source>Valid from (for instance 2026-12-01)</source>
   <translation>从哪天起用（如 2026-12-01）</translation>
  </message>
  <message>
   <source>Why the matter changes</source>
   <translation>为什么改</translation>
  </message>
  <message>
   <source>How the question is put</source>
   <translation>这一项怎么问</translation>
  </message>
  <message>
   <source>help under the field</source>
   <translation>填写提示</translation>
  </message>
  <message>
   <source>A number of days from 0 to 3650.</source>
   <translation>写 0 到 3650 天。</translation>
  </message>
  <message>
   <source>An amount in yuan, for instance 12.50.</source>
   <translation>写金额，如 12.50。</translation>
  </message>
  <message>
   <source>Official name</source>
   <translation>公布名称</translation>
  </message>
  <message>
   <source>English name</source>
   <translation>英文名称</translation>
  </message>
  <message>
   <source>Former names</source>
   <translation>曾用名</translation>
  </message>
  <message>
   <source>Promised limit</source>
   <translation>承诺时限</translation>
  </message>
  <message>
   <source>Legal limit</source>
   <translation>法定时限</translation>
  </message>
  <message>
   <source>Decided on the spot</source>
   <translation>当场办结</translation>
  </message>
  <message>
   <source>Department (matter)</source>
   <translation>承办部门</translation>
  </message>
  <message>
   <source>Level that decides</source>
   <translation>决定层级</translation>
  </message>
  <message>
   <source>Classes of tickets</source>
   <translation>取号类别</translation>
  </message>
  <message>
   <source>Who may come instead</source>
   <translation>谁可代办</translation>
  </message>
  <message>
   <source>Conditions in English</source>
   <translation>英文办理条件</translation>
  </message>
  <message>
   <source>Task type</source>
   <translation>事项类型</translation>
  </message>
  <message>
   <source>Field of work</source>
   <translation>条线</translation>
  </message>
  <message>
   <source>How everyday it is</source>
   <translation>常用程度</translation>
  </message>
  <message>
   <source>Figures to be set</source>
   <translation>待核定的数</translation>
  </message>
  <message>
   <source>shown (material)</source>
   <translation>看原件</translation>
  </message>
  <message>
   <source>a copy</source>
   <translation>收复印件</translation>
  </message>
  <message>
   <source>the original</source>
   <translation>收原件</translation>
  </message>
  <message>
   <source>signed here</source>
   <translation>现场签</translation>
  </message>
  <message>
   <source>from the system</source>
   <translation>系统查</translation>
  </message>
  <message>
   <source>days it may be owed</source>
   <translation>容缺天数</translation>
  </message>
  <message>
   <source>name (part)</source>
   <translation>名称</translation>
  </message>
  <message>
   <source>how it is taken</source>
   <translation>收取方式</translation>
  </message>
  <message>
   <source>note (part)</source>
   <translation>说明</translation>
  </message>
  <message>
   <source>to be brought</source>
   <translation>要带来</translation>
  </message>
  <message>
   <source>words at the kiosk</source>
   <translation>自助机上的提示</translation>
  </message>
  <message>
   <source>kind of answer</source>
   <translation>填写类型</translation>
  </message>
  <message>
   <source>answers to choose from</source>
   <translation>选项</translation>
  </message>
  <message>
   <source>asked once a visit</source>
   <translation>一次接待只问一遍</translation>
  </message>
  <message>
   <source>filled in beforehand</source>
   <translation>预填</translation>
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
   <translation>{n} 个自然日</translation>
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
   <translation>今天受理，{day}前办好</translation>
  </message>
  <message>
   <source>none (limit)</source>
   <translation>没有规定</translation>
  </message>
  <message>
   <source>on the spot</source>
   <translation>当场办</translation>
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
   <translation>加一项：{name}</translation>
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
   <translation>可容缺 {n} 个工作日</translation>
  </message>
  <message>
   <source>Materials in another order</source>
   <translation>材料换了顺序</translation>
  </message>
  <message>
   <source>Questions in another order</source>
   <translation>填写项目换了顺序</translation>
  </message>
  <message>
   <source>No difference.</source>
   <translation>没有差别。</translation>
  </message>
  <message>
   <source>name, former name, initials or department, key /</source>
   <translation>名称、曾用名、首字母或部门，按 /</translation>
  </message>
  <message>
   <source>{n} matters, {own} changed by this hall, {closed} not taken in</source>
   <translation>共 {n} 项，本厅改过 {own} 项，暂不受理 {closed} 项</translation>
  </message>
  <message>
   <source>Change (matter)</source>
   <translation>修改</translation>
  </message>
  <message>
   <source>from the beginning</source>
   <translation>一开始</translation>
  </message>
  <message>
   <source>comes with the program</source>
   <translation>随软件提供</translation>
  </message>
  <message>
   <source>another matter</source>
   <translation>换一项</translation>
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
   <translation>丢掉草稿</translation>
  </message>
  <message>
   <source>search (key)</source>
   <translation>查找</translation>
  </message>
  <message>
   <source>being changed</source>
   <translation>正在修改</translation>
  </message>
  <message>
   <source>Nothing found.</source>
   <translation>没有找到。</translation>
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
   <translation>现在</translation>
  </message>
  <message>
   <source>Matters and materials</source>
   <translation>事项与材料</translation>
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
   <translation>谁改的</translation>
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
   <translation>选一版来比</translation>
  </message>
  <message>
   <source>restore</source>
   <translation>恢复</translation>
  </message>
  <message>
   <source>take back</source>
   <translation>收回</translation>
  </message>
  <message>
   <source>The draft was dropped.</source>
   <translation>草稿已丢掉</translation>
  </message>
  <message>
   <source>as version {n}, begun with; {words}</source>
   <translation>按开始时的第 {n} 版办；{words}</translation>
  </message>
  <message>
   <source>{matter} is not taken in here at present. {note}</source>
   <translation>{matter}目前不受理。{note}</translation>
  </message>
  <message>
   <source>Nothing differs from the version that is in force on that day.</source>
   <translation>和那天要用的版本没有差别。</translation>
  </message>
  <message>
   <source>This version was taken back already.</source>
   <translation>这一版已经收回了。</translation>
  </message>
  <message>
   <source>This version has begun and cases may rest on it. Restore an older one instead.</source>
   <translation>这一版已经生效，可能有件按它办。要改回去请恢复旧版。</translation>
  </message>
  <message>
   <source>is not a known key</source>
   <translation>没有这个项目</translation>
  </message>
  <message>
   <source>must be one of {known}</source>
   <translation>只能是 {known}</translation>
  </message>
  <message>
   <source>is not a {kind} with keys of its own</source>
   <translation>{kind} 要写成带项目的一组</translation>
  </message>
  <message>
   <source>belong to type choice, and only there</source>
   <translation>只有选择题才有选项，选择题必须有</translation>
  </message>
  <message>
   <source>hold one answer twice</source>
   <translation>选项有重复</translation>
  </message>
  <message>
   <source>{text} is not among the choices</source>
   <translation>{text} 不在选项里</translation>
  </message>
  <message>
   <source>is below the minimum</source>
   <translation>比最小值还小</translation>
  </message>
  <message>
   <source>the file has no [[matter]]</source>
   <translation>文件里没有 [[matter]]</translation>
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
   <translation>不能超过法定时限</translation>
  </message>
  <message>
   <source>is missing</source>
   <translation>没有填</translation>
  </message>
  <message>
   <source>{text} is not one of the known ones</source>
   <translation>没有 {text} 这一种</translation>
  </message>
  <message>
   <source>an instant matter promises no days</source>
   <translation>当场办的事项不写承诺天数</translation>
  </message>
  <message>
   <source>is missing (or set instant = true)</source>
   <translation>没有填（或者设成当场办）</translation>
  </message>
  <message>
   <source>must be {kind}</source>
   <translation>类型要是 {kind}</translation>
  </message>
  <message>
   <source>{text} is written like 'key', 'key?' or 'key owe 5'</source>
   <translation>{text} 要写成 key、key? 或 key owe 5</translation>
  </message>
  <message>
   <source>{text} is not in fields.toml</source>
   <translation>填写项目里没有 {text}</translation>
  </message>
  <message>
   <source>each is a law and its article</source>
   <translation>每条都要有法规和条款</translation>
  </message>
  <message>
   <source>{text} stands twice</source>
   <translation>{text} 出现了两次</translation>
  </message>
  <message>
   <source>{text} also stands in {file_}</source>
   <translation>{text} 和别的事项重名</translation>
  </message>
  <message>
   <source>{text} is a present name</source>
   <translation>{text} 是别的事项现在的名称</translation>
  </message>
  <message>
   <source>is written like '20 working' or '15 calendar'</source>
   <translation>要写成 20 working 或 15 calendar</translation>
  </message>
  <message>
   <source>is empty</source>
   <translation>是空的</translation>
  </message>
  <message>
   <source>{text} is not in materials.toml</source>
   <translation>材料里没有 {text}</translation>
  </message>
  <message>
   <source>has 0 to {text} days</source>
   <translation>时限是 0 到 {text} 天</translation>
  </message>
  <message>
   <source>is below 0</source>
   <translation>不能小于 0</translation>
  </message>
  <message>
   <source>holds something that is no text</source>
   <translation>里面有不是文字的内容</translation>
  </message>
  <message>
   <source>taken in (state)</source>
   <translation>受理中</translation>
  </message>
  <message>
   <source>For whom is the new version?</source>
   <translation>新版本给谁用？</translation>
  </message>
  <message>
   <source>A hall below may promise more after it, never less. Cases stay as they are.</source>
   <translation>下面的大厅以后只能改得更好，不能打折扣；已受理的件不变</translation>
  </message>
  <message>
   <source>for this hall</source>
   <translation>只给本厅</translation>
  </message>
  <message>
   <source>for every hall of {place}</source>
   <translation>{place}的所有大厅都用</translation>
  </message>
  <message>
   <source>The version of a level above promises the result sooner.</source>
   <translation>上级的版本办得更快，本厅不能更慢</translation>
  </message>
  <message>
   <source>The version of a level above asks for a lower fee.</source>
   <translation>上级的版本收费更低，本厅不能多收</translation>
  </message>
  <message>
   <source>The version of a level above asks for fewer papers.</source>
   <translation>上级的版本要的材料更少，本厅不能多要</translation>
  </message>
  <message>
   <source>The version of a level above leaves more time for missing papers.</source>
   <translation>上级的版本给的容缺时间更长，本厅不能缩短</translation>
  </message>
  <message>
   <source>The version of a level above lets somebody else come.</source>
   <translation>上级的版本准许别人代办，本厅不能取消</translation>
  </message>
  <message>
   <source>This version is that of a level above; it is taken back there.</source>
   <translation>这是上级发布的版本，要由上级收回</translation>
  </message>
  <message>
   <source>Say which department it goes to.</source>
   <translation>请写明转给哪个部门</translation>
  </message>
  <message>
   <source>There is no department {name}; type a part of its name.</source>
   <translation>没有“{name}”这个部门，请打名称的一部分</translation>
  </message>
  <message>
   <source>Which of them: {names}? Type more of the name.</source>
   <translation>是哪一个：{names}？请再多打几个字</translation>
  </message>
 </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW">
 <context>
  <name>kiosk</name>
  <message>
   <source>Station Desk: kiosk</source>
   <translation>自助機</translation>
  </message>
  <message>
   <source>For staff</source>
   <translation>工作人員</translation>
  </message>
  <message>
   <source>Staff number</source>
   <translation>工號</translation>
  </message>
  <message>
   <source>PIN</source>
   <translation>口令</translation>
  </message>
  <message>
   <source>The kiosk cannot do this now. Please go to a window.</source>
   <translation>這臺機器暫時辦不了，請到窗口</translation>
  </message>
  <message>
   <source>no window yet</source>
   <translation>現在沒有窗口</translation>
  </message>
  <message>
   <source>about {n} min</source>
   <translation>約 {n} 分鐘</translation>
  </message>
  <message>
   <source>about {low} to {high} min</source>
   <translation>約 {low} 到 {high} 分鐘</translation>
  </message>
  <message>
   <source>Home</source>
   <translation>首頁</translation>
  </message>
  <message>
   <source>Read to me</source>
   <translation>讀給我聽</translation>
  </message>
  <message>
   <source>Standard</source>
   <translation>普通版</translation>
  </message>
  <message>
   <source>Low</source>
   <translation>低位</translation>
  </message>
  <message>
   <source>Low reach</source>
   <translation>低位操作</translation>
  </message>
  <message>
   <source>Touch to start</source>
   <translation>點一下螢幕開始</translation>
  </message>
  <message>
   <source>Come once,
get several things done</source>
   <translation>來這裡
一次辦好幾件</translation>
  </message>
  <message>
   <source>Papers are handed in only once</source>
   <translation>低保、養老、殘疾人證，材料只交一遍</translation>
  </message>
  <message>
   <source>Touch the screen to start</source>
   <translation>點一下螢幕開始</translation>
  </message>
  <message>
   <source>{n} people</source>
   <translation>{n} 人</translation>
  </message>
  <message>
   <source>waiting now</source>
   <translation>現在等候</translation>
  </message>
  <message>
   <source>closed</source>
   <translation>不開放</translation>
  </message>
  <message>
   <source>open today</source>
   <translation>今天開放</translation>
  </message>
  <message>
   <source>windows open</source>
   <translation>窗口開放</translation>
  </message>
  <message>
   <source>{n} waiting</source>
   <translation>等候 {n} 人</translation>
  </message>
  <message>
   <source>Take a ticket</source>
   <translation>取號辦事</translation>
  </message>
  <message>
   <source>one tap, the ticket comes at once</source>
   <translation>點一下，馬上出號</translation>
  </message>
  <message>
   <source>Other services</source>
   <translation>其他服務</translation>
  </message>
  <message>
   <source>Guides</source>
   <translation>辦事指南</translation>
  </message>
  <message>
   <source>About the hall</source>
   <translation>便民服務</translation>
  </message>
  <message>
   <source>{name}, your card was read.</source>
   <translation>{name}，讀到您的身份證了。</translation>
  </message>
  <message>
   <source>You go first. Now tap what it is about.</source>
   <translation>您可以優先，請點要辦的事</translation>
  </message>
  <message>
   <source>Now tap what it is about.</source>
   <translation>請點要辦的事</translation>
  </message>
  <message>
   <source>Hello, what is it about?</source>
   <translation>您好，來辦什麼事？</translation>
  </message>
  <message>
   <source>Tap a large button; if unsure, call us</source>
   <translation>點下面的大按鈕，不會用就叫人</translation>
  </message>
  <message>
   <source>{n} before you, older people first</source>
   <translation>前面等 {n} 人，老人優先</translation>
  </message>
  <message>
   <source>we come at once</source>
   <translation>工作人員馬上過來</translation>
  </message>
  <message>
   <source>What to bring</source>
   <translation>要帶什麼</translation>
  </message>
  <message>
   <source>Telephone and hours</source>
   <translation>電話和時間</translation>
  </message>
  <message>
   <source>Here is your ticket</source>
   <translation>取號成功，請拿好小票</translation>
  </message>
  <message>
   <source>please wait</source>
   <translation>請稍候</translation>
  </message>
  <message>
   <source>Before you</source>
   <translation>前面等候</translation>
  </message>
  <message>
   <source>About your turn</source>
   <translation>大概叫到您</translation>
  </message>
  <message>
   <source>65 or older: first</source>
   <translation>65 歲以上優先</translation>
  </message>
  <message>
   <source>Sit in the waiting area, watch the screen, listen for your number</source>
   <translation>請在一樓等候區坐，看大屏、聽叫號</translation>
  </message>
  <message>
   <source>No paper came out. Remember the number or photograph it; it is valid.</source>
   <translation>沒出紙。請記住號碼或拍下來，號有效</translation>
  </message>
  <message>
   <source>Your ticket is being printed; take it below the screen</source>
   <translation>小票正在列印，從螢幕下方的出口取</translation>
  </message>
  <message>
   <source>Print it again</source>
   <translation>沒出紙，再打一張</translation>
  </message>
  <message>
   <source>Give this ticket back</source>
   <translation>不辦了，退掉這個號</translation>
  </message>
  <message>
   <source>back in {n} s</source>
   <translation>{n} 秒後回首頁</translation>
  </message>
  <message>
   <source>A moment more</source>
   <translation>再看一會兒</translation>
  </message>
  <message>
   <source>While you wait: {matter}</source>
   <translation>等候時先看看：{matter}</translation>
  </message>
  <message>
   <source>have the original ready</source>
   <translation>請準備好原件</translation>
  </message>
  <message>
   <source>not needed</source>
   <translation>免交</translation>
  </message>
  <message>
   <source>Guides: what to bring</source>
   <translation>辦事指南</translation>
  </message>
  <message>
   <source>formerly {name}</source>
   <translation>原來叫{name}</translation>
  </message>
  <message>
   <source>done at once</source>
   <translation>當場辦結</translation>
  </message>
  <message>
   <source>Nothing found. Try other letters, or call for help.</source>
   <translation>沒找到。換幾個字母，或叫人幫忙</translation>
  </message>
  <message>
   <source>Page before</source>
   <translation>上一頁</translation>
  </message>
  <message>
   <source>Next page ({n}/{all})</source>
   <translation>下一頁（{n}/{all}）</translation>
  </message>
  <message>
   <source>Erase</source>
   <translation>刪除</translation>
  </message>
  <message>
   <source>{n} working days</source>
   <translation>{n} 個工作日</translation>
  </message>
  <message>
   <source>{n} days</source>
   <translation>{n} 天</translation>
  </message>
  <message>
   <source>no charge</source>
   <translation>不收錢</translation>
  </message>
  <message>
   <source>{n} yuan</source>
   <translation>{n} 元</translation>
  </message>
  <message>
   <source>Bring {n} things, {time}, {money}</source>
   <translation>帶 {n} 樣東西，{time}，{money}</translation>
  </message>
  <message>
   <source>How long</source>
   <translation>多久辦好</translation>
  </message>
  <message>
   <source>Fee</source>
   <translation>收費</translation>
  </message>
  <message>
   <source>Windows</source>
   <translation>窗口</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>現在等候</translation>
  </message>
  <message>
   <source>{name}: not needed</source>
   <translation>{name}不用帶</translation>
  </message>
  <message>
   <source>the system finds it</source>
   <translation>系統能查到</translation>
  </message>
  <message>
   <source>Who may</source>
   <translation>誰能辦</translation>
  </message>
  <message>
   <source>Back to what to bring</source>
   <translation>看要帶什麼</translation>
  </message>
  <message>
   <source>Law and full text</source>
   <translation>看全文和依據</translation>
  </message>
  <message>
   <source>Take a ticket for this</source>
   <translation>取號，去辦這件事</translation>
  </message>
  <message>
   <source>Decided by: {name}</source>
   <translation>承辦：{name}</translation>
  </message>
  <message>
   <source>Promise: {time}</source>
   <translation>承諾時限：{time}</translation>
  </message>
  <message>
   <source>Basis: {law}, {article}</source>
   <translation>依據：{law}{article}</translation>
  </message>
  <message>
   <source>Result: {result}</source>
   <translation>辦好給您：{result}</translation>
  </message>
  <message>
   <source>Formerly: {names}</source>
   <translation>舊名：{names}</translation>
  </message>
  <message>
   <source>Limits and lists are this hall's own; ask at a window when in doubt.</source>
   <translation>時限和材料以本大廳公佈的為準，拿不準請問窗口</translation>
  </message>
  <message>
   <source>Telephone</source>
   <translation>電話</translation>
  </message>
  <message>
   <source>Open today</source>
   <translation>今天開放</translation>
  </message>
  <message>
   <source>Address</source>
   <translation>地址</translation>
  </message>
  <message>
   <source>City hotline</source>
   <translation>市民熱線</translation>
  </message>
  <message>
   <source>Are you still there?</source>
   <translation>您還在嗎？</translation>
  </message>
  <message>
   <source>To protect your data the page is hidden</source>
   <translation>為了保護您的資訊，先遮住了螢幕</translation>
  </message>
  <message>
   <source>seconds, then everything is wiped</source>
   <translation>秒後退出，並清掉您填的內容</translation>
  </message>
  <message>
   <source>I am still here</source>
   <translation>我還在用</translation>
  </message>
  <message>
   <source>No, finish</source>
   <translation>不用了，退出</translation>
  </message>
  <message>
   <source>, {n} working days left</source>
   <translation>，還有 {n} 個工作日</translation>
  </message>
  <message>
   <source>123 signs</source>
   <translation>123 符</translation>
  </message>
  <message>
   <source>Back to where I was</source>
   <translation>回到剛才的頁面</translation>
  </message>
  <message>
   <source>Bring: {papers}</source>
   <translation>要帶：{papers}</translation>
  </message>
  <message>
   <source>Call a member of staff</source>
   <translation>叫工作人員來幫我</translation>
  </message>
  <message>
   <source>Call once more</source>
   <translation>再叫一次</translation>
  </message>
  <message>
   <source>Call somebody</source>
   <translation>叫人來幫我</translation>
  </message>
  <message>
   <source>Called</source>
   <translation>已叫人</translation>
  </message>
  <message>
   <source>Called, somebody comes within a minute</source>
   <translation>已叫人，1 分鐘內到</translation>
  </message>
  <message>
   <source>Cannot type? Call us</source>
   <translation>不會打字，請人寫</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>清空</translation>
  </message>
  <message>
   <source>Decided: you can have the result</source>
   <translation>辦好了，可以來拿結果</translation>
  </message>
  <message>
   <source>Done ({n} chosen)</source>
   <translation>好了（選了 {n} 件）</translation>
  </message>
  <message>
   <source>End the kiosk</source>
   <translation>退出自助機</translation>
  </message>
  <message>
   <source>Every visit was rated already. Thank you!</source>
   <translation>都評價過了，謝謝您！</translation>
  </message>
  <message>
   <source>Finish and wipe</source>
   <translation>退出，清掉我的資訊</translation>
  </message>
  <message>
   <source>For a paper, lay the identity card on the reader first.</source>
   <translation>要打單子，請先把身份證放到讀卡區。</translation>
  </message>
  <message>
   <source>Go on without paper</source>
   <translation>不要紙，照樣取號</translation>
  </message>
  <message>
   <source>Have an ID card?</source>
   <translation>帶了身份證？</translation>
  </message>
  <message>
   <source>Hello, how can we help?</source>
   <translation>您好，請問來辦什麼？</translation>
  </message>
  <message>
   <source>Hello,
how can we help?</source>
   <translation>您好，
請問來辦什麼？</translation>
  </message>
  <message>
   <source>Help me</source>
   <translation>叫人幫忙</translation>
  </message>
  <message>
   <source>Hold the code of your ticket to the scanner, or tap its number</source>
   <translation>把小票上的方塊碼對準掃碼口，或者點上面的號碼</translation>
  </message>
  <message>
   <source>How it goes</source>
   <translation>怎麼辦</translation>
  </message>
  <message>
   <source>How was your visit?</source>
   <translation>這次辦事滿意嗎？</translation>
  </message>
  <message>
   <source>I have a question</source>
   <translation>對這件事有疑問</translation>
  </message>
  <message>
   <source>I lost my queue ticket</source>
   <translation>排隊小票丟了</translation>
  </message>
  <message>
   <source>Is it done yet?</source>
   <translation>看看辦好沒有</translation>
  </message>
  <message>
   <source>It is being printed; take it below the screen.</source>
   <translation>正在列印，從螢幕下方的出口取。</translation>
  </message>
  <message>
   <source>Large</source>
   <translation>關懷版</translation>
  </message>
  <message>
   <source>Last four of your ID number</source>
   <translation>身份證號最後四位</translation>
  </message>
  <message>
   <source>Lay your ID card on the reader</source>
   <translation>把身份證放到讀卡區</translation>
  </message>
  <message>
   <source>More words</source>
   <translation>更多候選字</translation>
  </message>
  <message>
   <source>My matters</source>
   <translation>辦件進度</translation>
  </message>
  <message>
   <source>My place in line</source>
   <translation>排到第幾</translation>
  </message>
  <message>
   <source>No grade today</source>
   <translation>這次不評</translation>
  </message>
  <message>
   <source>No paper comes out</source>
   <translation>小票打不出來</translation>
  </message>
  <message>
   <source>No ticket of today has this number.</source>
   <translation>今天沒有這個號，請看看小票。</translation>
  </message>
  <message>
   <source>Not found too often. Please ask at a window.</source>
   <translation>好幾次都沒查到，請到窗口問。</translation>
  </message>
  <message>
   <source>Not found. Compare the number with your receipt, or ask at a window.</source>
   <translation>沒查到。請和回執對一下號碼，或者到窗口問。</translation>
  </message>
  <message>
   <source>Nothing is under way or was done here in this name. A window can look.</source>
   <translation>這張身份證名下沒有辦件，窗口可以再幫您查。</translation>
  </message>
  <message>
   <source>Nothing to bring</source>
   <translation>不用帶東西</translation>
  </message>
  <message>
   <source>Number of the receipt</source>
   <translation>回執上的編號</translation>
  </message>
  <message>
   <source>Number or PIN is wrong.</source>
   <translation>工號或密碼不對。</translation>
  </message>
  <message>
   <source>Number {number}</source>
   <translation>受理編號 {number}</translation>
  </message>
  <message>
   <source>Or hold the code of your receipt to the scanner</source>
   <translation>或者把回執上的方塊碼對準掃碼口</translation>
  </message>
  <message>
   <source>Or type the numbers on the receipt</source>
   <translation>也可以輸回執上的編號</translation>
  </message>
  <message>
   <source>Papers: {names}</source>
   <translation>材料：{names}</translation>
  </message>
  <message>
   <source>Place it on the reader</source>
   <translation>放到螢幕右下方的讀卡區就行</translation>
  </message>
  <message>
   <source>Please stay here. The windows see this kiosk.</source>
   <translation>請在這裡等一下，窗口已經看到了。</translation>
  </message>
  <message>
   <source>Please take your identity card</source>
   <translation>別忘了拿走身份證</translation>
  </message>
  <message>
   <source>Print a paper again</source>
   <translation>補打回執</translation>
  </message>
  <message>
   <source>Print the receipt</source>
   <translation>補打回執單</translation>
  </message>
  <message>
   <source>Put aside for you</source>
   <translation>給您留著，還沒辦完</translation>
  </message>
  <message>
   <source>Rate a visit</source>
   <translation>給辦事打個分</translation>
  </message>
  <message>
   <source>Rate us</source>
   <translation>評價服務</translation>
  </message>
  <message>
   <source>Reading</source>
   <translation>正在朗讀</translation>
  </message>
  <message>
   <source>Say what it is for (the window prepares)</source>
   <translation>說說辦什麼，窗口好準備</translation>
  </message>
  <message>
   <source>See how far your matters are</source>
   <translation>看看辦到哪一步了</translation>
  </message>
  <message>
   <source>Send the grade</source>
   <translation>就這樣評</translation>
  </message>
  <message>
   <source>Somebody comes within a minute</source>
   <translation>1 分鐘內有人來</translation>
  </message>
  <message>
   <source>Somebody else comes for you</source>
   <translation>請人代辦</translation>
  </message>
  <message>
   <source>Somebody is coming</source>
   <translation>馬上有人來</translation>
  </message>
  <message>
   <source>Something else as well</source>
   <translation>還要辦別的</translation>
  </message>
  <message>
   <source>Staff number and PIN end the kiosk on this screen</source>
   <translation>輸工號和密碼，退出這臺自助機</translation>
  </message>
  <message>
   <source>Take a ticket to ask</source>
   <translation>取個號，到窗口問</translation>
  </message>
  <message>
   <source>Take it along</source>
   <translation>掃碼帶走</translation>
  </message>
  <message>
   <source>Tap a receipt; it comes out below the screen</source>
   <translation>點一下要補打的回執，從螢幕下方的出口取</translation>
  </message>
  <message>
   <source>Tap up to three; the window sees them before you come. You may also skip this.</source>
   <translation>最多點三件，窗口提前就能看到。不說也可以。</translation>
  </message>
  <message>
   <source>Tap what you came for; if it is not there, let us look</source>
   <translation>點要辦的事；沒有就叫人幫您找</translation>
  </message>
  <message>
   <source>Thank you!</source>
   <translation>謝謝您！</translation>
  </message>
  <message>
   <source>The clock stands still</source>
   <translation>停表，先不算時間</translation>
  </message>
  <message>
   <source>The first words</source>
   <translation>回到前面的字</translation>
  </message>
  <message>
   <source>The result</source>
   <translation>出結果</translation>
  </message>
  <message>
   <source>The windows can look it up for you; no ticket is needed to ask.</source>
   <translation>可以問窗口，不用取號。</translation>
  </message>
  <message>
   <source>There are no tickets outside opening hours</source>
   <translation>不在服務時間，取不了號</translation>
  </message>
  <message>
   <source>This cannot be looked up now</source>
   <translation>現在查不了</translation>
  </message>
  <message>
   <source>This ticket is over</source>
   <translation>這個號已經用完了</translation>
  </message>
  <message>
   <source>Three at most; the window adds more.</source>
   <translation>最多選三件，其餘到窗口再加。</translation>
  </message>
  <message>
   <source>Tickets and guides work as always</source>
   <translation>取號和辦事指南照常能用</translation>
  </message>
  <message>
   <source>Type the number of the receipt and the four last of the ID.</source>
   <translation>請輸回執編號和身份證號最後四位。</translation>
  </message>
  <message>
   <source>We wait for what is missing</source>
   <translation>等您補材料</translation>
  </message>
  <message>
   <source>What is {number} for?</source>
   <translation>{number} 號來辦什麼？</translation>
  </message>
  <message>
   <source>Which visit?</source>
   <translation>評價哪一次？</translation>
  </message>
  <message>
   <source>Which window</source>
   <translation>去哪個窗口</translation>
  </message>
  <message>
   <source>Window 1 also gives tickets</source>
   <translation>也可以到 1 號窗口取號</translation>
  </message>
  <message>
   <source>Write or type first letters: db finds 低保</source>
   <translation>寫要辦的事，打首字母也行：db 就是低保</translation>
  </message>
  <message>
   <source>Write what you look for</source>
   <translation>打字查詢</translation>
  </message>
  <message>
   <source>You can take a ticket all the same: remember the number or photograph it.</source>
   <translation>照樣可以取號，記住號碼或者拍下來就行。</translation>
  </message>
  <message>
   <source>You have {n} matter</source>
   <translation>您有 {n} 件事</translation>
  </message>
  <message>
   <source>You have {n} matters</source>
   <translation>您有 {n} 件事</translation>
  </message>
  <message>
   <source>You were called and nobody came</source>
   <translation>叫過您，沒等到</translation>
  </message>
  <message>
   <source>You were called</source>
   <translation>已經叫到您了</translation>
  </message>
  <message>
   <source>Your grade counts; the window does not see whose it is</source>
   <translation>您的評價算數，窗口看不到是誰評的</translation>
  </message>
  <message>
   <source>Your matters</source>
   <translation>您的辦件</translation>
  </message>
  <message>
   <source>a grade for your visit</source>
   <translation>給辦事打個分</translation>
  </message>
  <message>
   <source>and {n} more: see the full text</source>
   <translation>還有 {n} 樣，看全文</translation>
  </message>
  <message>
   <source>any window takes it</source>
   <translation>交到任何一個窗口都行</translation>
  </message>
  <message>
   <source>at any window</source>
   <translation>到任何一個窗口都行</translation>
  </message>
  <message>
   <source>at the right below the screen; it shows all your matters</source>
   <translation>在螢幕右下方，您的事都能看到</translation>
  </message>
  <message>
   <source>check and sign</source>
   <translation>小屏核對簽字</translation>
  </message>
  <message>
   <source>decided</source>
   <translation>有結果了</translation>
  </message>
  <message>
   <source>dissatisfied</source>
   <translation>不滿意</translation>
  </message>
  <message>
   <source>due now</source>
   <translation>快到期了</translation>
  </message>
  <message>
   <source>due soon</source>
   <translation>就要辦好</translation>
  </message>
  <message>
   <source>ended on {day}</source>
   <translation>{day}辦結</translation>
  </message>
  <message>
   <source>fair</source>
   <translation>基本滿意</translation>
  </message>
  <message>
   <source>fold</source>
   <translation>收起</translation>
  </message>
  <message>
   <source>four signs</source>
   <translation>輸四位</translation>
  </message>
  <message>
   <source>free of charge</source>
   <translation>免費</translation>
  </message>
  <message>
   <source>had to come again</source>
   <translation>又跑了一趟</translation>
  </message>
  <message>
   <source>hides itself in {n} s</source>
   <translation>{n} 秒後自動退出</translation>
  </message>
  <message>
   <source>in good time</source>
   <translation>按時在辦</translation>
  </message>
  <message>
   <source>it goes on by itself</source>
   <translation>到時候自己接著辦</translation>
  </message>
  <message>
   <source>it goes on</source>
   <translation>接著辦</translation>
  </message>
  <message>
   <source>it takes longer than promised</source>
   <translation>要晚幾天，已經批准延期</translation>
  </message>
  <message>
   <source>it was refused; the reason is in the letter</source>
   <translation>沒能辦成，原因寫在通知裡</translation>
  </message>
  <message>
   <source>late</source>
   <translation>超時了</translation>
  </message>
  <message>
   <source>late; the station head knows</source>
   <translation>超時了，站長在催</translation>
  </message>
  <message>
   <source>nobody came? Tap once more</source>
   <translation>沒人來？再點一次</translation>
  </message>
  <message>
   <source>nothing more to do for you</source>
   <translation>不用再跑了</translation>
  </message>
  <message>
   <source>passed on to {department}</source>
   <translation>轉到{department}</translation>
  </message>
  <message>
   <source>please ask at a window</source>
   <translation>請問一下窗口</translation>
  </message>
  <message>
   <source>please bring by {day}: {names}</source>
   <translation>請在 {day} 前補：{names}</translation>
  </message>
  <message>
   <source>please go to window {n}</source>
   <translation>請到 {n} 號窗口</translation>
  </message>
  <message>
   <source>promised </source>
   <translation>答應您 </translation>
  </message>
  <message>
   <source>promised by {day}</source>
   <translation>{day} 前辦好</translation>
  </message>
  <message>
   <source>questions once</source>
   <translation>窗口填一次資訊</translation>
  </message>
  <message>
   <source>read already</source>
   <translation>已讀，不用影印</translation>
  </message>
  <message>
   <source>ready for you</source>
   <translation>可以來拿</translation>
  </message>
  <message>
   <source>receipt with the last day</source>
   <translation>拿回執，等通知</translation>
  </message>
  <message>
   <source>receipt, and it is done</source>
   <translation>拿回執，辦好了</translation>
  </message>
  <message>
   <source>satisfied</source>
   <translation>滿意</translation>
  </message>
  <message>
   <source>scan it, it needs no network</source>
   <translation>手機掃一下，沒網也能看</translation>
  </message>
  <message>
   <source>see how far it is</source>
   <translation>看辦到哪一步了</translation>
  </message>
  <message>
   <source>sent to {department}</source>
   <translation>送到{department}</translation>
  </message>
  <message>
   <source>something else</source>
   <translation>別的原因</translation>
  </message>
  <message>
   <source>something is missing, by {day}</source>
   <translation>{day} 前補材料</translation>
  </message>
  <message>
   <source>space</source>
   <translation>空格</translation>
  </message>
  <message>
   <source>split</source>
   <translation>分詞</translation>
  </message>
  <message>
   <source>take a new one</source>
   <translation>請重新取號</translation>
  </message>
  <message>
   <source>taken back</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>taken in on {day}</source>
   <translation>{day}受理</translation>
  </message>
  <message>
   <source>taken in</source>
   <translation>受理了</translation>
  </message>
  <message>
   <source>taken in, something is still missing</source>
   <translation>受理了，還差材料</translation>
  </message>
  <message>
   <source>the clock was stopped</source>
   <translation>停表了</translation>
  </message>
  <message>
   <source>the matter was closed</source>
   <translation>這件事辦完了</translation>
  </message>
  <message>
   <source>the result was handed over</source>
   <translation>結果交給您了</translation>
  </message>
  <message>
   <source>the small square on the paper you were given</source>
   <translation>回執上的小方塊</translation>
  </message>
  <message>
   <source>ticket, wait</source>
   <translation>取號等叫號</translation>
  </message>
  <message>
   <source>too many papers</source>
   <translation>材料太多</translation>
  </message>
  <message>
   <source>unfriendly</source>
   <translation>態度不好</translation>
  </message>
  <message>
   <source>very dissatisfied</source>
   <translation>非常不滿意</translation>
  </message>
  <message>
   <source>very satisfied</source>
   <translation>非常滿意</translation>
  </message>
  <message>
   <source>waited too long</source>
   <translation>等得太久</translation>
  </message>
  <message>
   <source>waiting</source>
   <translation>停表等著</translation>
  </message>
  <message>
   <source>waits for you</source>
   <translation>等您補材料</translation>
  </message>
  <message>
   <source>we call you, or you ask here</source>
   <translation>好了給您打電話，也可以來這裡查</translation>
  </message>
  <message>
   <source>we tell you when it goes on</source>
   <translation>有進展就告訴您</translation>
  </message>
  <message>
   <source>what was missing came in</source>
   <translation>差的材料補來了</translation>
  </message>
  <message>
   <source>with both ID cards and a letter of authority</source>
   <translation>再帶代辦人身份證、委託書</translation>
  </message>
  <message>
   <source>withdrawn by you</source>
   <translation>您撤回了</translation>
  </message>
  <message>
   <source>withdrawn</source>
   <translation>已撤回</translation>
  </message>
  <message>
   <source>within {n} s</source>
   <translation>{n} 秒內</translation>
  </message>
  <message>
   <source>you need not come for this</source>
   <translation>您不用跑</translation>
  </message>
  <message>
   <source>{a} to {b}</source>
   <translation>{a} 至 {b} 號</translation>
  </message>
  <message>
   <source>{day}, by {name}</source>
   <translation>{day}，{name}</translation>
  </message>
  <message>
   <source>{day}: {matters}</source>
   <translation>{day}：{matters}</translation>
  </message>
  <message>
   <source>{department} needs something from you</source>
   <translation>{department}要您補材料</translation>
  </message>
  <message>
   <source>{department} works on it</source>
   <translation>{department}正在辦</translation>
  </message>
  <message>
   <source>{name} (if there is one)</source>
   <translation>{name}（有就帶）</translation>
  </message>
  <message>
   <source>{n} under way, {done} done</source>
   <translation>{n} 件在辦，{done} 件辦好了</translation>
  </message>
  <message>
   <source>{n} more</source>
   <translation>還有 {n} 件</translation>
  </message>
  <message>
   <source>Advice</source>
   <translation>諮詢訴求</translation>
  </message>
  <message>
   <source>Civil affairs</source>
   <translation>民政</translation>
  </message>
  <message>
   <source>Disability</source>
   <translation>殘疾人</translation>
  </message>
  <message>
   <source>Older people</source>
   <translation>老年人</translation>
  </message>
  <message>
   <source>Family</source>
   <translation>生育和家庭</translation>
  </message>
  <message>
   <source>Housing</source>
   <translation>住房</translation>
  </message>
  <message>
   <source>Law and mediation</source>
   <translation>法律和調解</translation>
  </message>
  <message>
   <source>Work</source>
   <translation>就業</translation>
  </message>
  <message>
   <source>Medical insurance</source>
   <translation>醫保</translation>
  </message>
  <message>
   <source>Pension</source>
   <translation>養老</translation>
  </message>
  <message>
   <source>Residence</source>
   <translation>戶籍和居住</translation>
  </message>
  <message>
   <source>Veterans</source>
   <translation>退役軍人</translation>
  </message>
  <message>
   <source>{time}; to bring: {n}</source>
   <translation>{time}，帶 {n} 樣東西</translation>
  </message>
  <message>
   <source>Help</source>
   <translation>叫人</translation>
  </message>
  <message>
   <source>Read</source>
   <translation>朗讀</translation>
  </message>
  <message>
   <source>Bring {n} thing, {time}, {money}</source>
   <translation>帶 {n} 樣東西，{time}，{money}</translation>
  </message>
  <message>
   <source>{n} now</source>
   <translation>{n} 個</translation>
  </message>
  <message>
   <source>what to bring</source>
   <translation>要帶什麼、去哪辦</translation>
  </message>
  <message>
   <source>phone, hours, windows</source>
   <translation>電話、時間、窗口</translation>
  </message>
  <message>
   <source>who is before me</source>
   <translation>前面還有幾個人</translation>
  </message>
  <message>
   <source>lost your paper?</source>
   <translation>單子丟了再打一張</translation>
  </message>
  <message>
   <source>not clear</source>
   <translation>沒講清楚</translation>
  </message>
  <message>
   <source>Look it up</source>
   <translation>查一下</translation>
  </message>
  <message>
   <source>Reprint</source>
   <translation>補打回執</translation>
  </message>
  <message>
   <source>Place it on the right</source>
   <translation>放到右邊讀卡區</translation>
  </message>
  <message>
   <source>{waiting} waiting, {n} window open</source>
   <translation>現在等候 {waiting} 人，開了 {n} 個窗口</translation>
  </message>
  <message>
   <source>{waiting} waiting, {n} windows open</source>
   <translation>現在等候 {waiting} 人，開了 {n} 個窗口</translation>
  </message>
  <message>
   <source>ID card: look, reprint, rate</source>
   <translation>放上身份證，查、補打、評價</translation>
  </message>
  <message>
   <source>Rate the service</source>
   <translation>評價這次服務</translation>
  </message>
  <message>
   <source>What was wrong? We answer within {n} hours</source>
   <translation>哪裡不滿意？{n} 小時內給您回話</translation>
  </message>
  <message>
   <source>No card is needed.</source>
   <translation>不用刷證</translation>
  </message>
  <message>
   <source>Just tap what it is about.</source>
   <translation>點一下要辦的事就行</translation>
  </message>
  <message>
   <source>Hold the code of your receipt to the scanner</source>
   <translation>把回執上的方塊碼對準掃碼口</translation>
  </message>
  <message>
   <source>For a paper, hold the code of its receipt to the scanner.</source>
   <translation>要補打，請把回執上的方塊碼對準掃碼口</translation>
  </message>
 </context>
</TS>

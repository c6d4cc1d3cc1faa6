<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
 <context>
  <name>counter</name>
  <message>
   <source>Say which window the screen belongs to: desk counter --window 3</source>
   <translation>要写明小屏在几号窗口：desk counter --window 3</translation>
  </message>
  <message>
   <source>Station Desk: the resident's screen</source>
   <translation>服务台：居民小屏</translation>
  </message>
  <message>
   <source>Please check; if all is right, sign</source>
   <translation>请核对，没问题就签字</translation>
  </message>
  <message>
   <source>Something is wrong, tell the worker</source>
   <translation>有错，告诉工作人员</translation>
  </message>
  <message>
   <source>Anew</source>
   <translation>重签</translation>
  </message>
  <message>
   <source>All right, confirm</source>
   <translation>都对，确认</translation>
  </message>
  <message>
   <source>Write your name in the field</source>
   <translation>在框里写您的名字</translation>
  </message>
  <message>
   <source>Sign once, for {n} paper</source>
   <translation>签一次，用在 {n} 份材料上</translation>
  </message>
  <message>
   <source>Sign once, for {n} papers</source>
   <translation>签一次，用在 {n} 份材料上</translation>
  </message>
  <message>
   <source>Sign once, for all of it</source>
   <translation>签一次就行</translation>
  </message>
  <message>
   <source>Very satisfied</source>
   <translation>非常满意</translation>
  </message>
  <message>
   <source>Pleased</source>
   <translation>满意</translation>
  </message>
  <message>
   <source>Fairly satisfied</source>
   <translation>基本满意</translation>
  </message>
  <message>
   <source>Not satisfied</source>
   <translation>不满意</translation>
  </message>
  <message>
   <source>Not satisfied at all</source>
   <translation>非常不满意</translation>
  </message>
  <message>
   <source>Waited too long</source>
   <translation>等太久</translation>
  </message>
  <message>
   <source>Not explained clearly</source>
   <translation>没讲清楚</translation>
  </message>
  <message>
   <source>Not friendly</source>
   <translation>态度不好</translation>
  </message>
  <message>
   <source>Had to come again</source>
   <translation>来回跑</translation>
  </message>
  <message>
   <source>Too many papers</source>
   <translation>材料太多</translation>
  </message>
  <message>
   <source>Something else</source>
   <translation>别的原因</translation>
  </message>
  <message>
   <source>Are you satisfied with this service?</source>
   <translation>这次服务，您满意吗？</translation>
  </message>
  <message>
   <source>Please tap it yourself. It only serves to do better, your matter does not depend on it</source>
   <translation>请您自己点。评价只用来改进服务，不影响您办的事</translation>
  </message>
  <message>
   <source>What was wrong?</source>
   <translation>哪里没做好？</translation>
  </message>
  <message>
   <source>You have more to say?</source>
   <translation>您有话要说？</translation>
  </message>
  <message>
   <source>Any of these reaches somebody who answers.</source>
   <translation>下面哪一种都有人回您</translation>
  </message>
  <message>
   <source>More to say</source>
   <translation>有话要说</translation>
  </message>
  <message>
   <source>Closes in {n} s; no tap is no grade</source>
   <translation>{n} 秒后关闭，没点就算不评价</translation>
  </message>
  <message>
   <source>Not this time</source>
   <translation>这次不评</translation>
  </message>
  <message>
   <source>Another grade</source>
   <translation>换一个</translation>
  </message>
  <message>
   <source>Sent in {n} s</source>
   <translation>{n} 秒后提交</translation>
  </message>
  <message>
   <source>Send</source>
   <translation>提交</translation>
  </message>
  <message>
   <source>Tell the worker; it is written down and answered.</source>
   <translation>跟工作人员说，会记下来给您答复</translation>
  </message>
  <message>
   <source>Ask for the station head.</source>
   <translation>找站长说</translation>
  </message>
  <message>
   <source>Call 12345 at any hour.</source>
   <translation>随时打 12345</translation>
  </message>
  <message>
   <source>Change it</source>
   <translation>改一下</translation>
  </message>
  <message>
   <source>Window {n}, {worker}</source>
   <translation>{n} 号窗口，{worker}</translation>
  </message>
  <message>
   <source>Type your phone number</source>
   <translation>请输入手机号</translation>
  </message>
  <message>
   <source>Type your card number</source>
   <translation>请输入银行卡号</translation>
  </message>
  <message>
   <source>Station Desk</source>
   <translation>服务台</translation>
  </message>
  <message>
   <source>Not now</source>
   <translation>先不输</translation>
  </message>
  <message>
   <source>Done</source>
   <translation>好了</translation>
  </message>
  <message>
   <source>One moment, please</source>
   <translation>请稍等</translation>
  </message>
  <message>
   <source>Thank you</source>
   <translation>谢谢您</translation>
  </message>
  <message>
   <source>It is being accepted now.</source>
   <translation>正在受理，请稍等</translation>
  </message>
  <message>
   <source>Take your papers and your card along.</source>
   <translation>请带好证件和材料</translation>
  </message>
  <message>
   <source>Thank you for saying so</source>
   <translation>谢谢您说出来</translation>
  </message>
  <message>
   <source>Back in a moment</source>
   <translation>马上回来</translation>
  </message>
  <message>
   <source>Please wait for your number; other windows go on calling.</source>
   <translation>请等候叫号，别的窗口照常办理</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>删除</translation>
  </message>
  <message>
   <source>Take a picture of it with your phone.</source>
   <translation>用手机拍下来</translation>
  </message>
  <message>
   <source>Window {n}</source>
   <translation>{n} 号窗口</translation>
  </message>
  <message>
   <source>Please come when your number is called.</source>
   <translation>叫到您的号再过来</translation>
  </message>
  <message>
   <source>Eleven digits; only the worker at your window gets it.</source>
   <translation>11 位，只给窗口的工作人员看</translation>
  </message>
  <message>
   <source>16 to 19 digits; only the worker at your window gets it.</source>
   <translation>16 到 19 位，只给窗口的工作人员看</translation>
  </message>
  <message>
   <source>is being served</source>
   <translation>正在办理</translation>
  </message>
  <message>
   <source>You are being served</source>
   <translation>正在为您办理</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>返回</translation>
  </message>
  <message>
   <source>Tap what fits; you get an answer within {n} hours.</source>
   <translation>点一点，可以多选；{n} 小时内给您回话</translation>
  </message>
  <message>
   <source>You get an answer within {n} hours.</source>
   <translation>{n} 小时内给您回话。</translation>
  </message>
  <message>
   <source>The window has it now.</source>
   <translation>窗口收到了</translation>
  </message>
 </context>
</TS>

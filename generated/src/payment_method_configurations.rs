// Written by `cargo xtask generate`. Do not edit.
//! The operations of `payment_method_configurations`.

pub mod create;
pub mod update;

rt::operation! {
    /// The request of [`create`]: `POST /v1/payment_method_configurations`.
    pub struct CreateRequest -> crate::PaymentMethodConfiguration, expand;
}

/// Create a payment method configuration.
///
/// Creates a payment method configuration
///
/// `POST /v1/payment_method_configurations`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_method_configurations::create().send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn create() -> CreateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentMethodConfigurations",
        method: rt::Method::Post,
        path: "/v1/payment_method_configurations",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    CreateRequest(rt::Request::new(OPERATION, &[]))
}

impl CreateRequest {
    /// Canadian pre-authorized debit payments, check this
    /// [page](https://docs.stripe.com/payments/acss-debit) for more details like country availability.
    #[inline]
    pub fn acss_debit(self, acss_debit: create::AcssDebit) -> Self {
        Self(self.0.with("acss_debit", acss_debit))
    }

    /// [Affirm](https://www.affirm.com/) gives your customers a way to split purchases over a series of
    /// payments. Depending on the purchase, they can pay with four interest-free payments (Split Pay)
    /// or pay over a longer term (Installments), which might include interest. Check this
    /// [page](https://docs.stripe.com/payments/affirm) for more details like country availability.
    #[inline]
    pub fn affirm(self, affirm: create::Affirm) -> Self {
        Self(self.0.with("affirm", affirm))
    }

    /// Afterpay gives your customers a way to pay for purchases in installments, check this
    /// [page](https://docs.stripe.com/payments/afterpay-clearpay) for more details like country
    /// availability. Afterpay is particularly popular among businesses selling fashion, beauty, and
    /// sports products.
    #[inline]
    pub fn afterpay_clearpay(self, afterpay_clearpay: create::AfterpayClearpay) -> Self {
        Self(self.0.with("afterpay_clearpay", afterpay_clearpay))
    }

    /// Alipay is a digital wallet in China that has more than a billion active users worldwide. Alipay
    /// users can pay on the web or on a mobile device using login credentials or their Alipay app.
    /// Alipay has a low dispute rate and reduces fraud by authenticating payments using the customer's
    /// login credentials. Check this [page](https://docs.stripe.com/payments/alipay) for more details.
    #[inline]
    pub fn alipay(self, alipay: create::Alipay) -> Self {
        Self(self.0.with("alipay", alipay))
    }

    /// Alma is a Buy Now, Pay Later payment method that offers customers the ability to pay in 2, 3, or
    /// 4 installments.
    #[inline]
    pub fn alma(self, alma: create::Alma) -> Self {
        Self(self.0.with("alma", alma))
    }

    /// Amazon Pay is a wallet payment method that lets your customers check out the same way as on
    /// Amazon.
    #[inline]
    pub fn amazon_pay(self, amazon_pay: create::AmazonPay) -> Self {
        Self(self.0.with("amazon_pay", amazon_pay))
    }

    /// Stripe users can accept [Apple Pay](https://stripe.com/payments/apple-pay) in iOS applications
    /// in iOS 9 and later, and on the web in Safari starting with iOS 10 or macOS Sierra. There are no
    /// additional fees to process Apple Pay payments, and the [pricing](https://stripe.com/pricing) is
    /// the same as other card transactions. Check this [page](https://docs.stripe.com/apple-pay) for
    /// more details.
    #[inline]
    pub fn apple_pay(self, apple_pay: create::ApplePay) -> Self {
        Self(self.0.with("apple_pay", apple_pay))
    }

    /// Apple Pay Later, a payment method for customers to buy now and pay later, gives your customers a
    /// way to split purchases into four installments across six weeks.
    #[inline]
    pub fn apple_pay_later(self, apple_pay_later: create::ApplePayLater) -> Self {
        Self(self.0.with("apple_pay_later", apple_pay_later))
    }

    /// Stripe users in Australia can accept Bulk Electronic Clearing System (BECS) direct debit
    /// payments from customers with an Australian bank account. Check this
    /// [page](https://docs.stripe.com/payments/au-becs-debit) for more details.
    #[inline]
    pub fn au_becs_debit(self, au_becs_debit: create::AuBecsDebit) -> Self {
        Self(self.0.with("au_becs_debit", au_becs_debit))
    }

    /// Stripe users in the UK can accept Bacs Direct Debit payments from customers with a UK bank
    /// account, check this [page](https://docs.stripe.com/payments/payment-methods/bacs-debit) for more
    /// details.
    #[inline]
    pub fn bacs_debit(self, bacs_debit: create::BacsDebit) -> Self {
        Self(self.0.with("bacs_debit", bacs_debit))
    }

    /// Bancontact is the most popular online payment method in Belgium, with over 15 million cards in
    /// circulation. [Customers](https://docs.stripe.com/api/customers) use a Bancontact card or mobile
    /// app linked to a Belgian bank account to make online payments that are secure, guaranteed, and
    /// confirmed immediately. Check this [page](https://docs.stripe.com/payments/bancontact) for more
    /// details.
    #[inline]
    pub fn bancontact(self, bancontact: create::Bancontact) -> Self {
        Self(self.0.with("bancontact", bancontact))
    }

    /// Billie is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) payment method
    /// that offers businesses Pay by Invoice where they offer payment terms ranging from 7-120 days.
    /// Customers are redirected from your website or app, authorize the payment with Billie, then
    /// return to your website or app. You get
    /// [immediate notification](https://docs.stripe.com/payments/payment-methods#payment-notification)
    /// of whether the payment succeeded or failed.
    #[inline]
    pub fn billie(self, billie: create::Billie) -> Self {
        Self(self.0.with("billie", billie))
    }

    /// To enable Bizum, buyers need a Spanish IBAN from a bank connected to Bizum. Within their banking
    /// app, they can enable Bizum and link their mobile number to their IBAN.
    #[inline]
    pub fn bizum(self, bizum: create::Bizum) -> Self {
        Self(self.0.with("bizum", bizum))
    }

    /// BLIK is a [single use](https://docs.stripe.com/payments/payment-methods#usage) payment method
    /// that requires customers to authenticate their payments. When customers want to pay online using
    /// BLIK, they request a six-digit code from their banking application and enter it into the payment
    /// collection form. Check this [page](https://docs.stripe.com/payments/blik) for more details.
    #[inline]
    pub fn blik(self, blik: create::Blik) -> Self {
        Self(self.0.with("blik", blik))
    }

    /// Boleto is an official (regulated by the Central Bank of Brazil) payment method in Brazil. Check
    /// this [page](https://docs.stripe.com/payments/boleto) for more details.
    #[inline]
    pub fn boleto(self, boleto: create::Boleto) -> Self {
        Self(self.0.with("boleto", boleto))
    }

    /// Cards are a popular way for consumers and businesses to pay online or in person. Stripe supports
    /// global and local card networks.
    #[inline]
    pub fn card(self, card: create::Card) -> Self {
        Self(self.0.with("card", card))
    }

    /// Cartes Bancaires is France's local card network. More than 95% of these cards are co-branded
    /// with either Visa or Mastercard, meaning you can process these cards over either Cartes Bancaires
    /// or the Visa or Mastercard networks. Check this
    /// [page](https://docs.stripe.com/payments/cartes-bancaires) for more details.
    #[inline]
    pub fn cartes_bancaires(self, cartes_bancaires: create::CartesBancaires) -> Self {
        Self(self.0.with("cartes_bancaires", cartes_bancaires))
    }

    /// Cash App is a popular consumer app in the US that allows customers to bank, invest, send, and
    /// receive money using their digital wallet. Check this
    /// [page](https://docs.stripe.com/payments/cash-app-pay) for more details.
    #[inline]
    pub fn cashapp(self, cashapp: create::Cashapp) -> Self {
        Self(self.0.with("cashapp", cashapp))
    }

    /// [Stablecoin payments](https://docs.stripe.com/payments/stablecoin-payments) enable customers to
    /// pay in stablecoins like USDC from 100s of wallets including Phantom and Metamask.
    #[inline]
    pub fn crypto(self, crypto: create::Crypto) -> Self {
        Self(self.0.with("crypto", crypto))
    }

    /// Uses a customer’s [cash balance](https://docs.stripe.com/payments/customer-balance) for the
    /// payment. The cash balance can be funded via a bank transfer. Check this
    /// [page](https://docs.stripe.com/payments/bank-transfers) for more details.
    #[inline]
    pub fn customer_balance(self, customer_balance: create::CustomerBalance) -> Self {
        Self(self.0.with("customer_balance", customer_balance))
    }

    /// EPS is an Austria-based payment method that allows customers to complete transactions online
    /// using their bank credentials. EPS is supported by all Austrian banks and is accepted by over 80%
    /// of Austrian online retailers. Check this [page](https://docs.stripe.com/payments/eps) for more
    /// details.
    #[inline]
    pub fn eps(self, eps: create::Eps) -> Self {
        Self(self.0.with("eps", eps))
    }

    /// Financial Process Exchange (FPX) is a Malaysia-based payment method that allows customers to
    /// complete transactions online using their bank credentials. Bank Negara Malaysia (BNM), the
    /// Central Bank of Malaysia, and eleven other major Malaysian financial institutions are members of
    /// the PayNet Group, which owns and operates FPX. It is one of the most popular online payment
    /// methods in Malaysia, with nearly 90 million transactions in 2018 according to BNM. Check this
    /// [page](https://docs.stripe.com/payments/fpx) for more details.
    #[inline]
    pub fn fpx(self, fpx: create::Fpx) -> Self {
        Self(self.0.with("fpx", fpx))
    }

    /// Meal vouchers in France, or “titres-restaurant”, is a local benefits program commonly offered by
    /// employers for their employees to purchase prepared food and beverages on working days. Check
    /// this [page](https://docs.stripe.com/payments/meal-vouchers/fr-meal-vouchers) for more details.
    #[inline]
    pub fn fr_meal_voucher_conecs(
        self,
        fr_meal_voucher_conecs: create::FrMealVoucherConecs,
    ) -> Self {
        Self(self.0.with("fr_meal_voucher_conecs", fr_meal_voucher_conecs))
    }

    /// giropay is a German payment method based on online banking, introduced in 2006. It allows
    /// customers to complete transactions online using their online banking environment, with funds
    /// debited from their bank account. Depending on their bank, customers confirm payments on giropay
    /// using a second factor of authentication or a PIN. giropay accounts for 10% of online checkouts
    /// in Germany. Check this [page](https://docs.stripe.com/payments/giropay) for more details.
    #[inline]
    pub fn giropay(self, giropay: create::Giropay) -> Self {
        Self(self.0.with("giropay", giropay))
    }

    /// Google Pay allows customers to make payments in your app or website using any credit or debit
    /// card saved to their Google Account, including those from Google Play, YouTube, Chrome, or an
    /// Android device. Use the Google Pay API to request any credit or debit card stored in your
    /// customer's Google account. Check this [page](https://docs.stripe.com/google-pay) for more
    /// details.
    #[inline]
    pub fn google_pay(self, google_pay: create::GooglePay) -> Self {
        Self(self.0.with("google_pay", google_pay))
    }

    /// GrabPay is a payment method developed by [Grab](https://www.grab.com/sg/consumer/finance/pay/).
    /// GrabPay is a digital wallet - customers maintain a balance in their wallets that they pay out
    /// with. Check this [page](https://docs.stripe.com/payments/grabpay) for more details.
    #[inline]
    pub fn grabpay(self, grabpay: create::Grabpay) -> Self {
        Self(self.0.with("grabpay", grabpay))
    }

    /// iDEAL is a Netherlands-based payment method that allows customers to complete transactions
    /// online using their bank credentials. All major Dutch banks are members of Currence, the scheme
    /// that operates iDEAL, making it the most popular online payment method in the Netherlands with a
    /// share of online transactions close to 55%. Check this
    /// [page](https://docs.stripe.com/payments/ideal) for more details.
    #[inline]
    pub fn ideal(self, ideal: create::Ideal) -> Self {
        Self(self.0.with("ideal", ideal))
    }

    /// JCB is a credit card company based in Japan. JCB is currently available in Japan to businesses
    /// approved by JCB, and available to all businesses in Australia, Canada, Hong Kong, Japan, New
    /// Zealand, Singapore, Switzerland, United Kingdom, United States, and all countries in the
    /// European Economic Area except Iceland. Check this
    /// [page](https://support.stripe.com/questions/accepting-japan-credit-bureau-%28jcb%29-payments)
    /// for more details.
    #[inline]
    pub fn jcb(self, jcb: create::Jcb) -> Self {
        Self(self.0.with("jcb", jcb))
    }

    /// Kakao Pay is a popular local wallet available in South Korea.
    #[inline]
    pub fn kakao_pay(self, kakao_pay: create::KakaoPay) -> Self {
        Self(self.0.with("kakao_pay", kakao_pay))
    }

    /// Klarna gives customers a range of
    /// [payment options](https://docs.stripe.com/payments/klarna#payment-options) during checkout.
    /// Available payment options vary depending on the customer's billing address and the transaction
    /// amount. These payment options make it convenient for customers to purchase items in all price
    /// ranges. Check this [page](https://docs.stripe.com/payments/klarna) for more details.
    #[inline]
    pub fn klarna(self, klarna: create::Klarna) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// Konbini allows customers in Japan to pay for bills and online purchases at convenience stores
    /// with cash. Check this [page](https://docs.stripe.com/payments/konbini) for more details.
    #[inline]
    pub fn konbini(self, konbini: create::Konbini) -> Self {
        Self(self.0.with("konbini", konbini))
    }

    /// Korean cards let users pay using locally issued cards from South Korea.
    #[inline]
    pub fn kr_card(self, kr_card: create::KrCard) -> Self {
        Self(self.0.with("kr_card", kr_card))
    }

    /// [Link](https://docs.stripe.com/payments/link) is a payment method network. With Link, users save
    /// their payment details once, then reuse that information to pay with one click for any business
    /// on the network.
    #[inline]
    pub fn link(self, link: create::Link) -> Self {
        Self(self.0.with("link", link))
    }

    /// MB WAY is the most popular wallet in Portugal. After entering their phone number in your
    /// checkout, customers approve the payment directly in their MB WAY app. Check this
    /// [page](https://docs.stripe.com/payments/mb-way) for more details.
    #[inline]
    pub fn mb_way(self, mb_way: create::MbWay) -> Self {
        Self(self.0.with("mb_way", mb_way))
    }

    /// MobilePay is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) card wallet
    /// payment method used in Denmark and Finland. It allows customers to
    /// [authenticate and approve](https://docs.stripe.com/payments/payment-methods#customer-actions)
    /// payments using the MobilePay app. Check this [page](https://docs.stripe.com/payments/mobilepay)
    /// for more details.
    #[inline]
    pub fn mobilepay(self, mobilepay: create::Mobilepay) -> Self {
        Self(self.0.with("mobilepay", mobilepay))
    }

    /// Stripe users in Europe and the United States can accept Multibanco payments from customers in
    /// Portugal using [Sources](https://docs.stripe.com/sources)—a single integration path for creating
    /// payments using any supported method.
    #[inline]
    pub fn multibanco(self, multibanco: create::Multibanco) -> Self {
        Self(self.0.with("multibanco", multibanco))
    }

    /// Configuration name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Naver Pay is a popular local wallet available in South Korea.
    #[inline]
    pub fn naver_pay(self, naver_pay: create::NaverPay) -> Self {
        Self(self.0.with("naver_pay", naver_pay))
    }

    /// Stripe users in New Zealand can accept Bulk Electronic Clearing System (BECS) direct debit
    /// payments from customers with a New Zeland bank account. Check this
    /// [page](https://docs.stripe.com/payments/nz-bank-account) for more details.
    #[inline]
    pub fn nz_bank_account(self, nz_bank_account: create::NzBankAccount) -> Self {
        Self(self.0.with("nz_bank_account", nz_bank_account))
    }

    /// OXXO is a Mexican chain of convenience stores with thousands of locations across Latin America
    /// and represents nearly 20% of online transactions in Mexico. OXXO allows customers to pay bills
    /// and online purchases in-store with cash. Check this
    /// [page](https://docs.stripe.com/payments/oxxo) for more details.
    #[inline]
    pub fn oxxo(self, oxxo: create::Oxxo) -> Self {
        Self(self.0.with("oxxo", oxxo))
    }

    /// Przelewy24 is a Poland-based payment method aggregator that allows customers to complete
    /// transactions online using bank transfers and other methods. Bank transfers account for 30% of
    /// online payments in Poland and Przelewy24 provides a way for customers to pay with over 165
    /// banks. Check this [page](https://docs.stripe.com/payments/p24) for more details.
    #[inline]
    pub fn p24(self, p24: create::P24) -> Self {
        Self(self.0.with("p24", p24))
    }

    /// Configuration's parent configuration. Specify to create a child configuration.
    #[inline]
    pub fn parent(self, parent: impl Into<String>) -> Self {
        Self(self.0.with("parent", rt::Value::text(parent)))
    }

    /// Pay by bank is a redirect payment method backed by bank transfers. A customer is redirected to
    /// their bank to authorize a bank transfer for a given amount. This removes a lot of the error
    /// risks inherent in waiting for the customer to initiate a transfer themselves, and is less
    /// expensive than card payments.
    #[inline]
    pub fn pay_by_bank(self, pay_by_bank: create::PayByBank) -> Self {
        Self(self.0.with("pay_by_bank", pay_by_bank))
    }

    /// PAYCO is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) local wallet
    /// available in South Korea.
    #[inline]
    pub fn payco(self, payco: create::Payco) -> Self {
        Self(self.0.with("payco", payco))
    }

    /// PayNow is a Singapore-based payment method that allows customers to make a payment using their
    /// preferred app from participating banks and participating non-bank financial institutions. Check
    /// this [page](https://docs.stripe.com/payments/paynow) for more details.
    #[inline]
    pub fn paynow(self, paynow: create::Paynow) -> Self {
        Self(self.0.with("paynow", paynow))
    }

    /// PayPal, a digital wallet popular with customers in Europe, allows your customers worldwide to
    /// pay using their PayPal account. Check this [page](https://docs.stripe.com/payments/paypal) for
    /// more details.
    #[inline]
    pub fn paypal(self, paypal: create::Paypal) -> Self {
        Self(self.0.with("paypal", paypal))
    }

    /// PayTo is a [real-time](https://docs.stripe.com/payments/real-time) payment method that enables
    /// customers in Australia to pay by providing their bank account details. Customers must accept a
    /// mandate authorizing you to debit their account. Check this
    /// [page](https://docs.stripe.com/payments/payto) for more details.
    #[inline]
    pub fn payto(self, payto: create::Payto) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// Pix is a payment method popular in Brazil. When paying with Pix, customers authenticate and
    /// approve payments by scanning a QR code in their preferred banking app. Check this
    /// [page](https://docs.stripe.com/payments/pix) for more details.
    #[inline]
    pub fn pix(self, pix: create::Pix) -> Self {
        Self(self.0.with("pix", pix))
    }

    /// PromptPay is a Thailand-based payment method that allows customers to make a payment using their
    /// preferred app from participating banks. Check this
    /// [page](https://docs.stripe.com/payments/promptpay) for more details.
    #[inline]
    pub fn promptpay(self, promptpay: create::Promptpay) -> Self {
        Self(self.0.with("promptpay", promptpay))
    }

    /// Revolut Pay, developed by Revolut, a global finance app, is a digital wallet payment method.
    /// Revolut Pay uses the customer’s stored balance or cards to fund the payment, and offers the
    /// option for non-Revolut customers to save their details after their first purchase.
    #[inline]
    pub fn revolut_pay(self, revolut_pay: create::RevolutPay) -> Self {
        Self(self.0.with("revolut_pay", revolut_pay))
    }

    /// Samsung Pay is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) local
    /// wallet available in South Korea.
    #[inline]
    pub fn samsung_pay(self, samsung_pay: create::SamsungPay) -> Self {
        Self(self.0.with("samsung_pay", samsung_pay))
    }

    /// Satispay is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) payment
    /// method where customers are required to
    /// [authenticate](https://docs.stripe.com/payments/payment-methods#customer-actions) their payment.
    /// Customers pay by being redirected from your website or app, authorizing the payment with
    /// Satispay, then returning to your website or app. You get
    /// [immediate notification](https://docs.stripe.com/payments/payment-methods#payment-notification)
    /// of whether the payment succeeded or failed.
    #[inline]
    pub fn satispay(self, satispay: create::Satispay) -> Self {
        Self(self.0.with("satispay", satispay))
    }

    /// Scalapay is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) payment
    /// method that lets customers pay in 3 or 4 installments. Customers are redirected from your
    /// website or app, authorize the payment with Scalapay, then return to your website or app. You get
    /// [immediate notification](https://docs.stripe.com/payments/payment-methods#payment-notification)
    /// of whether the payment succeeded or failed.
    #[inline]
    pub fn scalapay(self, scalapay: create::Scalapay) -> Self {
        Self(self.0.with("scalapay", scalapay))
    }

    /// The [Single Euro Payments Area (SEPA)](https://en.wikipedia.org/wiki/Single_Euro_Payments_Area)
    /// is an initiative of the European Union to simplify payments within and across member countries.
    /// SEPA established and enforced banking standards to allow for the direct debiting of every
    /// EUR-denominated bank account within the SEPA region, check this
    /// [page](https://docs.stripe.com/payments/sepa-debit) for more details.
    #[inline]
    pub fn sepa_debit(self, sepa_debit: create::SepaDebit) -> Self {
        Self(self.0.with("sepa_debit", sepa_debit))
    }

    /// Stripe users in Europe and the United States can use the
    /// [Payment Intents API](https://docs.stripe.com/payments/payment-intents)—a single integration
    /// path for creating payments using any supported method—to accept
    /// [Sofort](https://www.sofort.com/) payments from customers. Check this
    /// [page](https://docs.stripe.com/payments/sofort) for more details.
    #[inline]
    pub fn sofort(self, sofort: create::Sofort) -> Self {
        Self(self.0.with("sofort", sofort))
    }

    /// Sunbit is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) payment method
    /// where customers choose to pay in 3, 6, or 12 installments. Customers are redirected from your
    /// website or app, authorize the payment with Sunbit, then return to your website or app. You get
    /// [immediate notification](https://docs.stripe.com/payments/payment-methods#payment-notification)
    /// of whether the payment succeeded or failed.
    #[inline]
    pub fn sunbit(self, sunbit: create::Sunbit) -> Self {
        Self(self.0.with("sunbit", sunbit))
    }

    /// Swish is a [real-time](https://docs.stripe.com/payments/real-time) payment method popular in
    /// Sweden. It allows customers to
    /// [authenticate and approve](https://docs.stripe.com/payments/payment-methods#customer-actions)
    /// payments using the Swish mobile app and the Swedish BankID mobile app. Check this
    /// [page](https://docs.stripe.com/payments/swish) for more details.
    #[inline]
    pub fn swish(self, swish: create::Swish) -> Self {
        Self(self.0.with("swish", swish))
    }

    /// Twint is a payment method popular in Switzerland. It allows customers to pay using their mobile
    /// phone. Check this [page](https://docs.stripe.com/payments/twint) for more details.
    #[inline]
    pub fn twint(self, twint: create::Twint) -> Self {
        Self(self.0.with("twint", twint))
    }

    /// Unified Payment Interface (UPI) is India's leading payment method with exponential growth since
    /// it launched in 2016.
    #[inline]
    pub fn upi(self, upi: create::Upi) -> Self {
        Self(self.0.with("upi", upi))
    }

    /// Stripe users in the United States can accept ACH direct debit payments from customers with a US
    /// bank account using the Automated Clearing House (ACH) payments system operated by Nacha. Check
    /// this [page](https://docs.stripe.com/payments/ach-direct-debit) for more details.
    #[inline]
    pub fn us_bank_account(self, us_bank_account: create::UsBankAccount) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }

    /// WeChat, owned by Tencent, is China's leading mobile app with over 1 billion monthly active
    /// users. Chinese consumers can use WeChat Pay to pay for goods and services inside of businesses'
    /// apps and websites. WeChat Pay users buy most frequently in gaming, e-commerce, travel, online
    /// education, and food/nutrition. Check this [page](https://docs.stripe.com/payments/wechat-pay)
    /// for more details.
    #[inline]
    pub fn wechat_pay(self, wechat_pay: create::WechatPay) -> Self {
        Self(self.0.with("wechat_pay", wechat_pay))
    }

    /// Zip gives your customers a way to split purchases over a series of payments. Check this
    /// [page](https://docs.stripe.com/payments/zip) for more details like country availability.
    #[inline]
    pub fn zip(self, zip: create::Zip) -> Self {
        Self(self.0.with("zip", zip))
    }
}

rt::operation! {
    /// The request of [`list`]: `GET /v1/payment_method_configurations`.
    pub struct ListRequest -> rt::List<crate::PaymentMethodConfiguration>, paged, expand;
}

/// List payment method configurations.
///
/// List payment method configurations
///
/// `GET /v1/payment_method_configurations`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let mut items = stripe::payment_method_configurations::list().stream(client);
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn list() -> ListRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPaymentMethodConfigurations",
        method: rt::Method::Get,
        path: "/v1/payment_method_configurations",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    ListRequest(rt::Request::new(OPERATION, &[]))
}

impl ListRequest {
    /// Whether the configuration is active.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// The Connect application to filter by.
    #[inline]
    pub fn application(self, application: impl Into<crate::ids::ApplicationId>) -> Self {
        let application: crate::ids::ApplicationId = application.into();
        Self(self.0.with("application", application))
    }

    /// Clears `application`: unsets what is stored.
    #[inline]
    pub fn clear_application(self) -> Self {
        Self(self.0.cleared("application"))
    }

    /// A cursor for use in pagination. `ending_before` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, starting with `obj_bar`,
    /// your subsequent call can include `ending_before=obj_bar` in order to fetch the previous page of
    /// the list.
    #[inline]
    pub fn ending_before(self, ending_before: impl Into<String>) -> Self {
        Self(self.0.with("ending_before", rt::Value::text(ending_before)))
    }

    /// A limit on the number of objects to be returned. Limit can range between 1 and 100, and the
    /// default is 10.
    #[inline]
    pub fn limit(self, limit: impl Into<rt::Count>) -> Self {
        let limit: rt::Count = limit.into();
        Self(self.0.with("limit", limit))
    }

    /// A cursor for use in pagination. `starting_after` is an object ID that defines your place in the
    /// list. For instance, if you make a list request and receive 100 objects, ending with `obj_foo`,
    /// your subsequent call can include `starting_after=obj_foo` in order to fetch the next page of the
    /// list.
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        Self(self.0.with("starting_after", rt::Value::text(starting_after)))
    }
}

rt::operation! {
    /// The request of [`retrieve`]: `GET /v1/payment_method_configurations/{configuration}`.
    pub struct RetrieveRequest -> crate::PaymentMethodConfiguration, expand;
}

/// Retrieve payment method configuration.
///
/// Retrieve payment method configuration
///
/// `GET /v1/payment_method_configurations/{configuration}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_method_configurations::retrieve("CONFIGURATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn retrieve(
    configuration: impl Into<crate::ids::PaymentMethodConfigurationId>,
) -> RetrieveRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "GetPaymentMethodConfigurationsConfiguration",
        method: rt::Method::Get,
        path: "/v1/payment_method_configurations/{configuration}",
        base: rt::Base::Api,
        body: rt::Body::Query,
        version: crate::API_VERSION,
    };
    let configuration: crate::ids::PaymentMethodConfigurationId = configuration.into();
    RetrieveRequest(rt::Request::new(OPERATION, &[configuration.as_str()]))
}

rt::operation! {
    /// The request of [`update`]: `POST /v1/payment_method_configurations/{configuration}`.
    pub struct UpdateRequest -> crate::PaymentMethodConfiguration, expand;
}

/// Update payment method configuration.
///
/// Update payment method configuration
///
/// `POST /v1/payment_method_configurations/{configuration}`
///
/// ```no_run
/// # async fn example(client: &stripe::Client) -> Result<(), stripe::Error> {
/// let answer = stripe::payment_method_configurations::update("CONFIGURATION_ID").send(client).await?;
/// # Ok(())
/// # }
/// ```
#[inline]
pub fn update(
    configuration: impl Into<crate::ids::PaymentMethodConfigurationId>,
) -> UpdateRequest {
    const OPERATION: &rt::Operation = &rt::Operation {
        id: "PostPaymentMethodConfigurationsConfiguration",
        method: rt::Method::Post,
        path: "/v1/payment_method_configurations/{configuration}",
        base: rt::Base::Api,
        body: rt::Body::Form,
        version: crate::API_VERSION,
    };
    let configuration: crate::ids::PaymentMethodConfigurationId = configuration.into();
    UpdateRequest(rt::Request::new(OPERATION, &[configuration.as_str()]))
}

impl UpdateRequest {
    /// Canadian pre-authorized debit payments, check this
    /// [page](https://docs.stripe.com/payments/acss-debit) for more details like country availability.
    #[inline]
    pub fn acss_debit(self, acss_debit: create::AcssDebit) -> Self {
        Self(self.0.with("acss_debit", acss_debit))
    }

    /// Whether the configuration can be used for new payments.
    #[inline]
    pub fn active(self, active: bool) -> Self {
        Self(self.0.with("active", active))
    }

    /// [Affirm](https://www.affirm.com/) gives your customers a way to split purchases over a series of
    /// payments. Depending on the purchase, they can pay with four interest-free payments (Split Pay)
    /// or pay over a longer term (Installments), which might include interest. Check this
    /// [page](https://docs.stripe.com/payments/affirm) for more details like country availability.
    #[inline]
    pub fn affirm(self, affirm: create::Affirm) -> Self {
        Self(self.0.with("affirm", affirm))
    }

    /// Afterpay gives your customers a way to pay for purchases in installments, check this
    /// [page](https://docs.stripe.com/payments/afterpay-clearpay) for more details like country
    /// availability. Afterpay is particularly popular among businesses selling fashion, beauty, and
    /// sports products.
    #[inline]
    pub fn afterpay_clearpay(self, afterpay_clearpay: create::AfterpayClearpay) -> Self {
        Self(self.0.with("afterpay_clearpay", afterpay_clearpay))
    }

    /// Alipay is a digital wallet in China that has more than a billion active users worldwide. Alipay
    /// users can pay on the web or on a mobile device using login credentials or their Alipay app.
    /// Alipay has a low dispute rate and reduces fraud by authenticating payments using the customer's
    /// login credentials. Check this [page](https://docs.stripe.com/payments/alipay) for more details.
    #[inline]
    pub fn alipay(self, alipay: create::Alipay) -> Self {
        Self(self.0.with("alipay", alipay))
    }

    /// Alma is a Buy Now, Pay Later payment method that offers customers the ability to pay in 2, 3, or
    /// 4 installments.
    #[inline]
    pub fn alma(self, alma: create::Alma) -> Self {
        Self(self.0.with("alma", alma))
    }

    /// Amazon Pay is a wallet payment method that lets your customers check out the same way as on
    /// Amazon.
    #[inline]
    pub fn amazon_pay(self, amazon_pay: create::AmazonPay) -> Self {
        Self(self.0.with("amazon_pay", amazon_pay))
    }

    /// Stripe users can accept [Apple Pay](https://stripe.com/payments/apple-pay) in iOS applications
    /// in iOS 9 and later, and on the web in Safari starting with iOS 10 or macOS Sierra. There are no
    /// additional fees to process Apple Pay payments, and the [pricing](https://stripe.com/pricing) is
    /// the same as other card transactions. Check this [page](https://docs.stripe.com/apple-pay) for
    /// more details.
    #[inline]
    pub fn apple_pay(self, apple_pay: create::ApplePay) -> Self {
        Self(self.0.with("apple_pay", apple_pay))
    }

    /// Apple Pay Later, a payment method for customers to buy now and pay later, gives your customers a
    /// way to split purchases into four installments across six weeks.
    #[inline]
    pub fn apple_pay_later(self, apple_pay_later: create::ApplePayLater) -> Self {
        Self(self.0.with("apple_pay_later", apple_pay_later))
    }

    /// Stripe users in Australia can accept Bulk Electronic Clearing System (BECS) direct debit
    /// payments from customers with an Australian bank account. Check this
    /// [page](https://docs.stripe.com/payments/au-becs-debit) for more details.
    #[inline]
    pub fn au_becs_debit(self, au_becs_debit: create::AuBecsDebit) -> Self {
        Self(self.0.with("au_becs_debit", au_becs_debit))
    }

    /// Stripe users in the UK can accept Bacs Direct Debit payments from customers with a UK bank
    /// account, check this [page](https://docs.stripe.com/payments/payment-methods/bacs-debit) for more
    /// details.
    #[inline]
    pub fn bacs_debit(self, bacs_debit: create::BacsDebit) -> Self {
        Self(self.0.with("bacs_debit", bacs_debit))
    }

    /// Bancontact is the most popular online payment method in Belgium, with over 15 million cards in
    /// circulation. [Customers](https://docs.stripe.com/api/customers) use a Bancontact card or mobile
    /// app linked to a Belgian bank account to make online payments that are secure, guaranteed, and
    /// confirmed immediately. Check this [page](https://docs.stripe.com/payments/bancontact) for more
    /// details.
    #[inline]
    pub fn bancontact(self, bancontact: create::Bancontact) -> Self {
        Self(self.0.with("bancontact", bancontact))
    }

    /// Billie is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) payment method
    /// that offers businesses Pay by Invoice where they offer payment terms ranging from 7-120 days.
    /// Customers are redirected from your website or app, authorize the payment with Billie, then
    /// return to your website or app. You get
    /// [immediate notification](https://docs.stripe.com/payments/payment-methods#payment-notification)
    /// of whether the payment succeeded or failed.
    #[inline]
    pub fn billie(self, billie: create::Billie) -> Self {
        Self(self.0.with("billie", billie))
    }

    /// To enable Bizum, buyers need a Spanish IBAN from a bank connected to Bizum. Within their banking
    /// app, they can enable Bizum and link their mobile number to their IBAN.
    #[inline]
    pub fn bizum(self, bizum: create::Bizum) -> Self {
        Self(self.0.with("bizum", bizum))
    }

    /// BLIK is a [single use](https://docs.stripe.com/payments/payment-methods#usage) payment method
    /// that requires customers to authenticate their payments. When customers want to pay online using
    /// BLIK, they request a six-digit code from their banking application and enter it into the payment
    /// collection form. Check this [page](https://docs.stripe.com/payments/blik) for more details.
    #[inline]
    pub fn blik(self, blik: create::Blik) -> Self {
        Self(self.0.with("blik", blik))
    }

    /// Boleto is an official (regulated by the Central Bank of Brazil) payment method in Brazil. Check
    /// this [page](https://docs.stripe.com/payments/boleto) for more details.
    #[inline]
    pub fn boleto(self, boleto: create::Boleto) -> Self {
        Self(self.0.with("boleto", boleto))
    }

    /// Cards are a popular way for consumers and businesses to pay online or in person. Stripe supports
    /// global and local card networks.
    #[inline]
    pub fn card(self, card: create::Card) -> Self {
        Self(self.0.with("card", card))
    }

    /// Cartes Bancaires is France's local card network. More than 95% of these cards are co-branded
    /// with either Visa or Mastercard, meaning you can process these cards over either Cartes Bancaires
    /// or the Visa or Mastercard networks. Check this
    /// [page](https://docs.stripe.com/payments/cartes-bancaires) for more details.
    #[inline]
    pub fn cartes_bancaires(self, cartes_bancaires: create::CartesBancaires) -> Self {
        Self(self.0.with("cartes_bancaires", cartes_bancaires))
    }

    /// Cash App is a popular consumer app in the US that allows customers to bank, invest, send, and
    /// receive money using their digital wallet. Check this
    /// [page](https://docs.stripe.com/payments/cash-app-pay) for more details.
    #[inline]
    pub fn cashapp(self, cashapp: create::Cashapp) -> Self {
        Self(self.0.with("cashapp", cashapp))
    }

    /// [Stablecoin payments](https://docs.stripe.com/payments/stablecoin-payments) enable customers to
    /// pay in stablecoins like USDC from 100s of wallets including Phantom and Metamask.
    #[inline]
    pub fn crypto(self, crypto: create::Crypto) -> Self {
        Self(self.0.with("crypto", crypto))
    }

    /// Uses a customer’s [cash balance](https://docs.stripe.com/payments/customer-balance) for the
    /// payment. The cash balance can be funded via a bank transfer. Check this
    /// [page](https://docs.stripe.com/payments/bank-transfers) for more details.
    #[inline]
    pub fn customer_balance(self, customer_balance: create::CustomerBalance) -> Self {
        Self(self.0.with("customer_balance", customer_balance))
    }

    /// EPS is an Austria-based payment method that allows customers to complete transactions online
    /// using their bank credentials. EPS is supported by all Austrian banks and is accepted by over 80%
    /// of Austrian online retailers. Check this [page](https://docs.stripe.com/payments/eps) for more
    /// details.
    #[inline]
    pub fn eps(self, eps: create::Eps) -> Self {
        Self(self.0.with("eps", eps))
    }

    /// Financial Process Exchange (FPX) is a Malaysia-based payment method that allows customers to
    /// complete transactions online using their bank credentials. Bank Negara Malaysia (BNM), the
    /// Central Bank of Malaysia, and eleven other major Malaysian financial institutions are members of
    /// the PayNet Group, which owns and operates FPX. It is one of the most popular online payment
    /// methods in Malaysia, with nearly 90 million transactions in 2018 according to BNM. Check this
    /// [page](https://docs.stripe.com/payments/fpx) for more details.
    #[inline]
    pub fn fpx(self, fpx: create::Fpx) -> Self {
        Self(self.0.with("fpx", fpx))
    }

    /// Meal vouchers in France, or “titres-restaurant”, is a local benefits program commonly offered by
    /// employers for their employees to purchase prepared food and beverages on working days. Check
    /// this [page](https://docs.stripe.com/payments/meal-vouchers/fr-meal-vouchers) for more details.
    #[inline]
    pub fn fr_meal_voucher_conecs(
        self,
        fr_meal_voucher_conecs: create::FrMealVoucherConecs,
    ) -> Self {
        Self(self.0.with("fr_meal_voucher_conecs", fr_meal_voucher_conecs))
    }

    /// giropay is a German payment method based on online banking, introduced in 2006. It allows
    /// customers to complete transactions online using their online banking environment, with funds
    /// debited from their bank account. Depending on their bank, customers confirm payments on giropay
    /// using a second factor of authentication or a PIN. giropay accounts for 10% of online checkouts
    /// in Germany. Check this [page](https://docs.stripe.com/payments/giropay) for more details.
    #[inline]
    pub fn giropay(self, giropay: create::Giropay) -> Self {
        Self(self.0.with("giropay", giropay))
    }

    /// Google Pay allows customers to make payments in your app or website using any credit or debit
    /// card saved to their Google Account, including those from Google Play, YouTube, Chrome, or an
    /// Android device. Use the Google Pay API to request any credit or debit card stored in your
    /// customer's Google account. Check this [page](https://docs.stripe.com/google-pay) for more
    /// details.
    #[inline]
    pub fn google_pay(self, google_pay: create::GooglePay) -> Self {
        Self(self.0.with("google_pay", google_pay))
    }

    /// GrabPay is a payment method developed by [Grab](https://www.grab.com/sg/consumer/finance/pay/).
    /// GrabPay is a digital wallet - customers maintain a balance in their wallets that they pay out
    /// with. Check this [page](https://docs.stripe.com/payments/grabpay) for more details.
    #[inline]
    pub fn grabpay(self, grabpay: create::Grabpay) -> Self {
        Self(self.0.with("grabpay", grabpay))
    }

    /// iDEAL is a Netherlands-based payment method that allows customers to complete transactions
    /// online using their bank credentials. All major Dutch banks are members of Currence, the scheme
    /// that operates iDEAL, making it the most popular online payment method in the Netherlands with a
    /// share of online transactions close to 55%. Check this
    /// [page](https://docs.stripe.com/payments/ideal) for more details.
    #[inline]
    pub fn ideal(self, ideal: create::Ideal) -> Self {
        Self(self.0.with("ideal", ideal))
    }

    /// JCB is a credit card company based in Japan. JCB is currently available in Japan to businesses
    /// approved by JCB, and available to all businesses in Australia, Canada, Hong Kong, Japan, New
    /// Zealand, Singapore, Switzerland, United Kingdom, United States, and all countries in the
    /// European Economic Area except Iceland. Check this
    /// [page](https://support.stripe.com/questions/accepting-japan-credit-bureau-%28jcb%29-payments)
    /// for more details.
    #[inline]
    pub fn jcb(self, jcb: create::Jcb) -> Self {
        Self(self.0.with("jcb", jcb))
    }

    /// Kakao Pay is a popular local wallet available in South Korea.
    #[inline]
    pub fn kakao_pay(self, kakao_pay: create::KakaoPay) -> Self {
        Self(self.0.with("kakao_pay", kakao_pay))
    }

    /// Klarna gives customers a range of
    /// [payment options](https://docs.stripe.com/payments/klarna#payment-options) during checkout.
    /// Available payment options vary depending on the customer's billing address and the transaction
    /// amount. These payment options make it convenient for customers to purchase items in all price
    /// ranges. Check this [page](https://docs.stripe.com/payments/klarna) for more details.
    #[inline]
    pub fn klarna(self, klarna: create::Klarna) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// Konbini allows customers in Japan to pay for bills and online purchases at convenience stores
    /// with cash. Check this [page](https://docs.stripe.com/payments/konbini) for more details.
    #[inline]
    pub fn konbini(self, konbini: create::Konbini) -> Self {
        Self(self.0.with("konbini", konbini))
    }

    /// Korean cards let users pay using locally issued cards from South Korea.
    #[inline]
    pub fn kr_card(self, kr_card: create::KrCard) -> Self {
        Self(self.0.with("kr_card", kr_card))
    }

    /// [Link](https://docs.stripe.com/payments/link) is a payment method network. With Link, users save
    /// their payment details once, then reuse that information to pay with one click for any business
    /// on the network.
    #[inline]
    pub fn link(self, link: create::Link) -> Self {
        Self(self.0.with("link", link))
    }

    /// MB WAY is the most popular wallet in Portugal. After entering their phone number in your
    /// checkout, customers approve the payment directly in their MB WAY app. Check this
    /// [page](https://docs.stripe.com/payments/mb-way) for more details.
    #[inline]
    pub fn mb_way(self, mb_way: create::MbWay) -> Self {
        Self(self.0.with("mb_way", mb_way))
    }

    /// MobilePay is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) card wallet
    /// payment method used in Denmark and Finland. It allows customers to
    /// [authenticate and approve](https://docs.stripe.com/payments/payment-methods#customer-actions)
    /// payments using the MobilePay app. Check this [page](https://docs.stripe.com/payments/mobilepay)
    /// for more details.
    #[inline]
    pub fn mobilepay(self, mobilepay: create::Mobilepay) -> Self {
        Self(self.0.with("mobilepay", mobilepay))
    }

    /// Stripe users in Europe and the United States can accept Multibanco payments from customers in
    /// Portugal using [Sources](https://docs.stripe.com/sources)—a single integration path for creating
    /// payments using any supported method.
    #[inline]
    pub fn multibanco(self, multibanco: create::Multibanco) -> Self {
        Self(self.0.with("multibanco", multibanco))
    }

    /// Configuration name.
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        Self(self.0.with("name", rt::Value::text(name)))
    }

    /// Naver Pay is a popular local wallet available in South Korea.
    #[inline]
    pub fn naver_pay(self, naver_pay: create::NaverPay) -> Self {
        Self(self.0.with("naver_pay", naver_pay))
    }

    /// Stripe users in New Zealand can accept Bulk Electronic Clearing System (BECS) direct debit
    /// payments from customers with a New Zeland bank account. Check this
    /// [page](https://docs.stripe.com/payments/nz-bank-account) for more details.
    #[inline]
    pub fn nz_bank_account(self, nz_bank_account: create::NzBankAccount) -> Self {
        Self(self.0.with("nz_bank_account", nz_bank_account))
    }

    /// OXXO is a Mexican chain of convenience stores with thousands of locations across Latin America
    /// and represents nearly 20% of online transactions in Mexico. OXXO allows customers to pay bills
    /// and online purchases in-store with cash. Check this
    /// [page](https://docs.stripe.com/payments/oxxo) for more details.
    #[inline]
    pub fn oxxo(self, oxxo: create::Oxxo) -> Self {
        Self(self.0.with("oxxo", oxxo))
    }

    /// Przelewy24 is a Poland-based payment method aggregator that allows customers to complete
    /// transactions online using bank transfers and other methods. Bank transfers account for 30% of
    /// online payments in Poland and Przelewy24 provides a way for customers to pay with over 165
    /// banks. Check this [page](https://docs.stripe.com/payments/p24) for more details.
    #[inline]
    pub fn p24(self, p24: create::P24) -> Self {
        Self(self.0.with("p24", p24))
    }

    /// Pay by bank is a redirect payment method backed by bank transfers. A customer is redirected to
    /// their bank to authorize a bank transfer for a given amount. This removes a lot of the error
    /// risks inherent in waiting for the customer to initiate a transfer themselves, and is less
    /// expensive than card payments.
    #[inline]
    pub fn pay_by_bank(self, pay_by_bank: create::PayByBank) -> Self {
        Self(self.0.with("pay_by_bank", pay_by_bank))
    }

    /// PAYCO is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) local wallet
    /// available in South Korea.
    #[inline]
    pub fn payco(self, payco: create::Payco) -> Self {
        Self(self.0.with("payco", payco))
    }

    /// PayNow is a Singapore-based payment method that allows customers to make a payment using their
    /// preferred app from participating banks and participating non-bank financial institutions. Check
    /// this [page](https://docs.stripe.com/payments/paynow) for more details.
    #[inline]
    pub fn paynow(self, paynow: create::Paynow) -> Self {
        Self(self.0.with("paynow", paynow))
    }

    /// PayPal, a digital wallet popular with customers in Europe, allows your customers worldwide to
    /// pay using their PayPal account. Check this [page](https://docs.stripe.com/payments/paypal) for
    /// more details.
    #[inline]
    pub fn paypal(self, paypal: create::Paypal) -> Self {
        Self(self.0.with("paypal", paypal))
    }

    /// PayTo is a [real-time](https://docs.stripe.com/payments/real-time) payment method that enables
    /// customers in Australia to pay by providing their bank account details. Customers must accept a
    /// mandate authorizing you to debit their account. Check this
    /// [page](https://docs.stripe.com/payments/payto) for more details.
    #[inline]
    pub fn payto(self, payto: create::Payto) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// Pix is a payment method popular in Brazil. When paying with Pix, customers authenticate and
    /// approve payments by scanning a QR code in their preferred banking app. Check this
    /// [page](https://docs.stripe.com/payments/pix) for more details.
    #[inline]
    pub fn pix(self, pix: create::Pix) -> Self {
        Self(self.0.with("pix", pix))
    }

    /// PromptPay is a Thailand-based payment method that allows customers to make a payment using their
    /// preferred app from participating banks. Check this
    /// [page](https://docs.stripe.com/payments/promptpay) for more details.
    #[inline]
    pub fn promptpay(self, promptpay: create::Promptpay) -> Self {
        Self(self.0.with("promptpay", promptpay))
    }

    /// Revolut Pay, developed by Revolut, a global finance app, is a digital wallet payment method.
    /// Revolut Pay uses the customer’s stored balance or cards to fund the payment, and offers the
    /// option for non-Revolut customers to save their details after their first purchase.
    #[inline]
    pub fn revolut_pay(self, revolut_pay: create::RevolutPay) -> Self {
        Self(self.0.with("revolut_pay", revolut_pay))
    }

    /// Samsung Pay is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) local
    /// wallet available in South Korea.
    #[inline]
    pub fn samsung_pay(self, samsung_pay: create::SamsungPay) -> Self {
        Self(self.0.with("samsung_pay", samsung_pay))
    }

    /// Satispay is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) payment
    /// method where customers are required to
    /// [authenticate](https://docs.stripe.com/payments/payment-methods#customer-actions) their payment.
    /// Customers pay by being redirected from your website or app, authorizing the payment with
    /// Satispay, then returning to your website or app. You get
    /// [immediate notification](https://docs.stripe.com/payments/payment-methods#payment-notification)
    /// of whether the payment succeeded or failed.
    #[inline]
    pub fn satispay(self, satispay: create::Satispay) -> Self {
        Self(self.0.with("satispay", satispay))
    }

    /// Scalapay is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) payment
    /// method that lets customers pay in 3 or 4 installments. Customers are redirected from your
    /// website or app, authorize the payment with Scalapay, then return to your website or app. You get
    /// [immediate notification](https://docs.stripe.com/payments/payment-methods#payment-notification)
    /// of whether the payment succeeded or failed.
    #[inline]
    pub fn scalapay(self, scalapay: create::Scalapay) -> Self {
        Self(self.0.with("scalapay", scalapay))
    }

    /// The [Single Euro Payments Area (SEPA)](https://en.wikipedia.org/wiki/Single_Euro_Payments_Area)
    /// is an initiative of the European Union to simplify payments within and across member countries.
    /// SEPA established and enforced banking standards to allow for the direct debiting of every
    /// EUR-denominated bank account within the SEPA region, check this
    /// [page](https://docs.stripe.com/payments/sepa-debit) for more details.
    #[inline]
    pub fn sepa_debit(self, sepa_debit: create::SepaDebit) -> Self {
        Self(self.0.with("sepa_debit", sepa_debit))
    }

    /// Stripe users in Europe and the United States can use the
    /// [Payment Intents API](https://docs.stripe.com/payments/payment-intents)—a single integration
    /// path for creating payments using any supported method—to accept
    /// [Sofort](https://www.sofort.com/) payments from customers. Check this
    /// [page](https://docs.stripe.com/payments/sofort) for more details.
    #[inline]
    pub fn sofort(self, sofort: create::Sofort) -> Self {
        Self(self.0.with("sofort", sofort))
    }

    /// Sunbit is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) payment method
    /// where customers choose to pay in 3, 6, or 12 installments. Customers are redirected from your
    /// website or app, authorize the payment with Sunbit, then return to your website or app. You get
    /// [immediate notification](https://docs.stripe.com/payments/payment-methods#payment-notification)
    /// of whether the payment succeeded or failed.
    #[inline]
    pub fn sunbit(self, sunbit: create::Sunbit) -> Self {
        Self(self.0.with("sunbit", sunbit))
    }

    /// Swish is a [real-time](https://docs.stripe.com/payments/real-time) payment method popular in
    /// Sweden. It allows customers to
    /// [authenticate and approve](https://docs.stripe.com/payments/payment-methods#customer-actions)
    /// payments using the Swish mobile app and the Swedish BankID mobile app. Check this
    /// [page](https://docs.stripe.com/payments/swish) for more details.
    #[inline]
    pub fn swish(self, swish: create::Swish) -> Self {
        Self(self.0.with("swish", swish))
    }

    /// Twint is a payment method popular in Switzerland. It allows customers to pay using their mobile
    /// phone. Check this [page](https://docs.stripe.com/payments/twint) for more details.
    #[inline]
    pub fn twint(self, twint: create::Twint) -> Self {
        Self(self.0.with("twint", twint))
    }

    /// Unified Payment Interface (UPI) is India's leading payment method with exponential growth since
    /// it launched in 2016.
    #[inline]
    pub fn upi(self, upi: create::Upi) -> Self {
        Self(self.0.with("upi", upi))
    }

    /// Stripe users in the United States can accept ACH direct debit payments from customers with a US
    /// bank account using the Automated Clearing House (ACH) payments system operated by Nacha. Check
    /// this [page](https://docs.stripe.com/payments/ach-direct-debit) for more details.
    #[inline]
    pub fn us_bank_account(self, us_bank_account: create::UsBankAccount) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }

    /// WeChat, owned by Tencent, is China's leading mobile app with over 1 billion monthly active
    /// users. Chinese consumers can use WeChat Pay to pay for goods and services inside of businesses'
    /// apps and websites. WeChat Pay users buy most frequently in gaming, e-commerce, travel, online
    /// education, and food/nutrition. Check this [page](https://docs.stripe.com/payments/wechat-pay)
    /// for more details.
    #[inline]
    pub fn wechat_pay(self, wechat_pay: create::WechatPay) -> Self {
        Self(self.0.with("wechat_pay", wechat_pay))
    }

    /// Zip gives your customers a way to split purchases over a series of payments. Check this
    /// [page](https://docs.stripe.com/payments/zip) for more details like country availability.
    #[inline]
    pub fn zip(self, zip: create::Zip) -> Self {
        Self(self.0.with("zip", zip))
    }
}

// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create).

pub mod acss_debit;
pub mod affirm;
pub mod afterpay_clearpay;
pub mod alipay;
pub mod alma;
pub mod amazon_pay;
pub mod apple_pay;
pub mod apple_pay_later;
pub mod au_becs_debit;
pub mod bacs_debit;
pub mod bancontact;
pub mod billie;
pub mod bizum;
pub mod blik;
pub mod boleto;
pub mod card;
pub mod cartes_bancaires;
pub mod cashapp;
pub mod crypto;
pub mod customer_balance;
pub mod eps;
pub mod fpx;
pub mod fr_meal_voucher_conecs;
pub mod giropay;
pub mod google_pay;
pub mod grabpay;
pub mod ideal;
pub mod jcb;
pub mod kakao_pay;
pub mod klarna;
pub mod konbini;
pub mod kr_card;
pub mod link;
pub mod mb_way;
pub mod mobilepay;
pub mod multibanco;
pub mod naver_pay;
pub mod nz_bank_account;
pub mod oxxo;
pub mod p24;
pub mod pay_by_bank;
pub mod payco;
pub mod paynow;
pub mod paypal;
pub mod payto;
pub mod pix;
pub mod promptpay;
pub mod revolut_pay;
pub mod samsung_pay;
pub mod satispay;
pub mod scalapay;
pub mod sepa_debit;
pub mod sofort;
pub mod sunbit;
pub mod swish;
pub mod twint;
pub mod upi;
pub mod us_bank_account;
pub mod wechat_pay;
pub mod zip;

rt::params! {
    /// Canadian pre-authorized debit payments, check this
    /// [page](https://docs.stripe.com/payments/acss-debit) for more details like country availability.
    ///
    /// Parameters for `acss_debit` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `acss_debit` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct AcssDebit;
}

impl AcssDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for AcssDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// [Affirm](https://www.affirm.com/) gives your customers a way to split purchases over a series of
    /// payments. Depending on the purchase, they can pay with four interest-free payments (Split Pay)
    /// or pay over a longer term (Installments), which might include interest. Check this
    /// [page](https://docs.stripe.com/payments/affirm) for more details like country availability.
    ///
    /// Parameters for `affirm` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `affirm` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Affirm;
}

impl Affirm {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Affirm {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Afterpay gives your customers a way to pay for purchases in installments, check this
    /// [page](https://docs.stripe.com/payments/afterpay-clearpay) for more details like country
    /// availability. Afterpay is particularly popular among businesses selling fashion, beauty, and
    /// sports products.
    ///
    /// Parameters for `afterpay_clearpay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `afterpay_clearpay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct AfterpayClearpay;
}

impl AfterpayClearpay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for AfterpayClearpay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Alipay is a digital wallet in China that has more than a billion active users worldwide. Alipay
    /// users can pay on the web or on a mobile device using login credentials or their Alipay app.
    /// Alipay has a low dispute rate and reduces fraud by authenticating payments using the customer's
    /// login credentials. Check this [page](https://docs.stripe.com/payments/alipay) for more details.
    ///
    /// Parameters for `alipay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `alipay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Alipay;
}

impl Alipay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Alipay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Alma is a Buy Now, Pay Later payment method that offers customers the ability to pay in 2, 3, or
    /// 4 installments.
    ///
    /// Parameters for `alma` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `alma` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Alma;
}

impl Alma {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Alma {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Amazon Pay is a wallet payment method that lets your customers check out the same way as on
    /// Amazon.
    ///
    /// Parameters for `amazon_pay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `amazon_pay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct AmazonPay;
}

impl AmazonPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for AmazonPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Stripe users can accept [Apple Pay](https://stripe.com/payments/apple-pay) in iOS applications
    /// in iOS 9 and later, and on the web in Safari starting with iOS 10 or macOS Sierra. There are no
    /// additional fees to process Apple Pay payments, and the [pricing](https://stripe.com/pricing) is
    /// the same as other card transactions. Check this [page](https://docs.stripe.com/apple-pay) for
    /// more details.
    ///
    /// Parameters for `apple_pay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `apple_pay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct ApplePay;
}

impl ApplePay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for ApplePay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Apple Pay Later, a payment method for customers to buy now and pay later, gives your customers a
    /// way to split purchases into four installments across six weeks.
    ///
    /// Parameters for `apple_pay_later` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `apple_pay_later` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct ApplePayLater;
}

impl ApplePayLater {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for ApplePayLater {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Stripe users in Australia can accept Bulk Electronic Clearing System (BECS) direct debit
    /// payments from customers with an Australian bank account. Check this
    /// [page](https://docs.stripe.com/payments/au-becs-debit) for more details.
    ///
    /// Parameters for `au_becs_debit` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `au_becs_debit` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct AuBecsDebit;
}

impl AuBecsDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for AuBecsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Stripe users in the UK can accept Bacs Direct Debit payments from customers with a UK bank
    /// account, check this [page](https://docs.stripe.com/payments/payment-methods/bacs-debit) for more
    /// details.
    ///
    /// Parameters for `bacs_debit` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `bacs_debit` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct BacsDebit;
}

impl BacsDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for BacsDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Bancontact is the most popular online payment method in Belgium, with over 15 million cards in
    /// circulation. [Customers](https://docs.stripe.com/api/customers) use a Bancontact card or mobile
    /// app linked to a Belgian bank account to make online payments that are secure, guaranteed, and
    /// confirmed immediately. Check this [page](https://docs.stripe.com/payments/bancontact) for more
    /// details.
    ///
    /// Parameters for `bancontact` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `bancontact` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Bancontact;
}

impl Bancontact {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Bancontact {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Billie is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) payment method
    /// that offers businesses Pay by Invoice where they offer payment terms ranging from 7-120 days.
    /// Customers are redirected from your website or app, authorize the payment with Billie, then
    /// return to your website or app. You get
    /// [immediate notification](https://docs.stripe.com/payments/payment-methods#payment-notification)
    /// of whether the payment succeeded or failed.
    ///
    /// Parameters for `billie` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `billie` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Billie;
}

impl Billie {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Billie {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// To enable Bizum, buyers need a Spanish IBAN from a bank connected to Bizum. Within their banking
    /// app, they can enable Bizum and link their mobile number to their IBAN.
    ///
    /// Parameters for `bizum` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `bizum` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Bizum;
}

impl Bizum {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Bizum {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// BLIK is a [single use](https://docs.stripe.com/payments/payment-methods#usage) payment method
    /// that requires customers to authenticate their payments. When customers want to pay online using
    /// BLIK, they request a six-digit code from their banking application and enter it into the payment
    /// collection form. Check this [page](https://docs.stripe.com/payments/blik) for more details.
    ///
    /// Parameters for `blik` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `blik` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Blik;
}

impl Blik {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Blik {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Boleto is an official (regulated by the Central Bank of Brazil) payment method in Brazil. Check
    /// this [page](https://docs.stripe.com/payments/boleto) for more details.
    ///
    /// Parameters for `boleto` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `boleto` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Boleto;
}

impl Boleto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Boleto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Cards are a popular way for consumers and businesses to pay online or in person. Stripe supports
    /// global and local card networks.
    ///
    /// Parameters for `card` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `card` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Card;
}

impl Card {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Card {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Cartes Bancaires is France's local card network. More than 95% of these cards are co-branded
    /// with either Visa or Mastercard, meaning you can process these cards over either Cartes Bancaires
    /// or the Visa or Mastercard networks. Check this
    /// [page](https://docs.stripe.com/payments/cartes-bancaires) for more details.
    ///
    /// Parameters for `cartes_bancaires` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `cartes_bancaires` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct CartesBancaires;
}

impl CartesBancaires {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for CartesBancaires {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Cash App is a popular consumer app in the US that allows customers to bank, invest, send, and
    /// receive money using their digital wallet. Check this
    /// [page](https://docs.stripe.com/payments/cash-app-pay) for more details.
    ///
    /// Parameters for `cashapp` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `cashapp` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Cashapp;
}

impl Cashapp {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Cashapp {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// [Stablecoin payments](https://docs.stripe.com/payments/stablecoin-payments) enable customers to
    /// pay in stablecoins like USDC from 100s of wallets including Phantom and Metamask.
    ///
    /// Parameters for `crypto` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `crypto` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Crypto;
}

impl Crypto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Crypto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Uses a customer’s [cash balance](https://docs.stripe.com/payments/customer-balance) for the
    /// payment. The cash balance can be funded via a bank transfer. Check this
    /// [page](https://docs.stripe.com/payments/bank-transfers) for more details.
    ///
    /// Parameters for `customer_balance` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `customer_balance` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct CustomerBalance;
}

impl CustomerBalance {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for CustomerBalance {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// EPS is an Austria-based payment method that allows customers to complete transactions online
    /// using their bank credentials. EPS is supported by all Austrian banks and is accepted by over 80%
    /// of Austrian online retailers. Check this [page](https://docs.stripe.com/payments/eps) for more
    /// details.
    ///
    /// Parameters for `eps` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `eps` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Eps;
}

impl Eps {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Eps {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Financial Process Exchange (FPX) is a Malaysia-based payment method that allows customers to
    /// complete transactions online using their bank credentials. Bank Negara Malaysia (BNM), the
    /// Central Bank of Malaysia, and eleven other major Malaysian financial institutions are members of
    /// the PayNet Group, which owns and operates FPX. It is one of the most popular online payment
    /// methods in Malaysia, with nearly 90 million transactions in 2018 according to BNM. Check this
    /// [page](https://docs.stripe.com/payments/fpx) for more details.
    ///
    /// Parameters for `fpx` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `fpx` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Fpx;
}

impl Fpx {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Fpx {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Meal vouchers in France, or “titres-restaurant”, is a local benefits program commonly offered by
    /// employers for their employees to purchase prepared food and beverages on working days. Check
    /// this [page](https://docs.stripe.com/payments/meal-vouchers/fr-meal-vouchers) for more details.
    ///
    /// Parameters for `fr_meal_voucher_conecs` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `fr_meal_voucher_conecs` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct FrMealVoucherConecs;
}

impl FrMealVoucherConecs {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for FrMealVoucherConecs {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// giropay is a German payment method based on online banking, introduced in 2006. It allows
    /// customers to complete transactions online using their online banking environment, with funds
    /// debited from their bank account. Depending on their bank, customers confirm payments on giropay
    /// using a second factor of authentication or a PIN. giropay accounts for 10% of online checkouts
    /// in Germany. Check this [page](https://docs.stripe.com/payments/giropay) for more details.
    ///
    /// Parameters for `giropay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `giropay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Giropay;
}

impl Giropay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Giropay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Google Pay allows customers to make payments in your app or website using any credit or debit
    /// card saved to their Google Account, including those from Google Play, YouTube, Chrome, or an
    /// Android device. Use the Google Pay API to request any credit or debit card stored in your
    /// customer's Google account. Check this [page](https://docs.stripe.com/google-pay) for more
    /// details.
    ///
    /// Parameters for `google_pay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `google_pay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct GooglePay;
}

impl GooglePay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for GooglePay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// GrabPay is a payment method developed by [Grab](https://www.grab.com/sg/consumer/finance/pay/).
    /// GrabPay is a digital wallet - customers maintain a balance in their wallets that they pay out
    /// with. Check this [page](https://docs.stripe.com/payments/grabpay) for more details.
    ///
    /// Parameters for `grabpay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `grabpay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Grabpay;
}

impl Grabpay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Grabpay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// iDEAL is a Netherlands-based payment method that allows customers to complete transactions
    /// online using their bank credentials. All major Dutch banks are members of Currence, the scheme
    /// that operates iDEAL, making it the most popular online payment method in the Netherlands with a
    /// share of online transactions close to 55%. Check this
    /// [page](https://docs.stripe.com/payments/ideal) for more details.
    ///
    /// Parameters for `ideal` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `ideal` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Ideal;
}

impl Ideal {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Ideal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// JCB is a credit card company based in Japan. JCB is currently available in Japan to businesses
    /// approved by JCB, and available to all businesses in Australia, Canada, Hong Kong, Japan, New
    /// Zealand, Singapore, Switzerland, United Kingdom, United States, and all countries in the
    /// European Economic Area except Iceland. Check this
    /// [page](https://support.stripe.com/questions/accepting-japan-credit-bureau-%28jcb%29-payments)
    /// for more details.
    ///
    /// Parameters for `jcb` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `jcb` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Jcb;
}

impl Jcb {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Jcb {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Kakao Pay is a popular local wallet available in South Korea.
    ///
    /// Parameters for `kakao_pay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `kakao_pay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct KakaoPay;
}

impl KakaoPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for KakaoPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Klarna gives customers a range of
    /// [payment options](https://docs.stripe.com/payments/klarna#payment-options) during checkout.
    /// Available payment options vary depending on the customer's billing address and the transaction
    /// amount. These payment options make it convenient for customers to purchase items in all price
    /// ranges. Check this [page](https://docs.stripe.com/payments/klarna) for more details.
    ///
    /// Parameters for `klarna` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `klarna` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Klarna;
}

impl Klarna {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Klarna {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Konbini allows customers in Japan to pay for bills and online purchases at convenience stores
    /// with cash. Check this [page](https://docs.stripe.com/payments/konbini) for more details.
    ///
    /// Parameters for `konbini` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `konbini` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Konbini;
}

impl Konbini {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Konbini {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Korean cards let users pay using locally issued cards from South Korea.
    ///
    /// Parameters for `kr_card` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `kr_card` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct KrCard;
}

impl KrCard {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for KrCard {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// [Link](https://docs.stripe.com/payments/link) is a payment method network. With Link, users save
    /// their payment details once, then reuse that information to pay with one click for any business
    /// on the network.
    ///
    /// Parameters for `link` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `link` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Link;
}

impl Link {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Link {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// MB WAY is the most popular wallet in Portugal. After entering their phone number in your
    /// checkout, customers approve the payment directly in their MB WAY app. Check this
    /// [page](https://docs.stripe.com/payments/mb-way) for more details.
    ///
    /// Parameters for `mb_way` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `mb_way` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct MbWay;
}

impl MbWay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for MbWay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// MobilePay is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) card wallet
    /// payment method used in Denmark and Finland. It allows customers to
    /// [authenticate and approve](https://docs.stripe.com/payments/payment-methods#customer-actions)
    /// payments using the MobilePay app. Check this [page](https://docs.stripe.com/payments/mobilepay)
    /// for more details.
    ///
    /// Parameters for `mobilepay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `mobilepay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Mobilepay;
}

impl Mobilepay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Mobilepay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Stripe users in Europe and the United States can accept Multibanco payments from customers in
    /// Portugal using [Sources](https://docs.stripe.com/sources)—a single integration path for creating
    /// payments using any supported method.
    ///
    /// Parameters for `multibanco` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `multibanco` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Multibanco;
}

impl Multibanco {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Multibanco {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Naver Pay is a popular local wallet available in South Korea.
    ///
    /// Parameters for `naver_pay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `naver_pay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct NaverPay;
}

impl NaverPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for NaverPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Stripe users in New Zealand can accept Bulk Electronic Clearing System (BECS) direct debit
    /// payments from customers with a New Zeland bank account. Check this
    /// [page](https://docs.stripe.com/payments/nz-bank-account) for more details.
    ///
    /// Parameters for `nz_bank_account` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `nz_bank_account` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct NzBankAccount;
}

impl NzBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for NzBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// OXXO is a Mexican chain of convenience stores with thousands of locations across Latin America
    /// and represents nearly 20% of online transactions in Mexico. OXXO allows customers to pay bills
    /// and online purchases in-store with cash. Check this
    /// [page](https://docs.stripe.com/payments/oxxo) for more details.
    ///
    /// Parameters for `oxxo` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `oxxo` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Oxxo;
}

impl Oxxo {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Oxxo {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Przelewy24 is a Poland-based payment method aggregator that allows customers to complete
    /// transactions online using bank transfers and other methods. Bank transfers account for 30% of
    /// online payments in Poland and Przelewy24 provides a way for customers to pay with over 165
    /// banks. Check this [page](https://docs.stripe.com/payments/p24) for more details.
    ///
    /// Parameters for `p24` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `p24` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct P24;
}

impl P24 {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for P24 {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Pay by bank is a redirect payment method backed by bank transfers. A customer is redirected to
    /// their bank to authorize a bank transfer for a given amount. This removes a lot of the error
    /// risks inherent in waiting for the customer to initiate a transfer themselves, and is less
    /// expensive than card payments.
    ///
    /// Parameters for `pay_by_bank` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `pay_by_bank` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct PayByBank;
}

impl PayByBank {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for PayByBank {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// PAYCO is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) local wallet
    /// available in South Korea.
    ///
    /// Parameters for `payco` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `payco` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Payco;
}

impl Payco {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Payco {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// PayNow is a Singapore-based payment method that allows customers to make a payment using their
    /// preferred app from participating banks and participating non-bank financial institutions. Check
    /// this [page](https://docs.stripe.com/payments/paynow) for more details.
    ///
    /// Parameters for `paynow` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `paynow` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Paynow;
}

impl Paynow {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Paynow {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// PayPal, a digital wallet popular with customers in Europe, allows your customers worldwide to
    /// pay using their PayPal account. Check this [page](https://docs.stripe.com/payments/paypal) for
    /// more details.
    ///
    /// Parameters for `paypal` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `paypal` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Paypal;
}

impl Paypal {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Paypal {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// PayTo is a [real-time](https://docs.stripe.com/payments/real-time) payment method that enables
    /// customers in Australia to pay by providing their bank account details. Customers must accept a
    /// mandate authorizing you to debit their account. Check this
    /// [page](https://docs.stripe.com/payments/payto) for more details.
    ///
    /// Parameters for `payto` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `payto` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Payto;
}

impl Payto {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Payto {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Pix is a payment method popular in Brazil. When paying with Pix, customers authenticate and
    /// approve payments by scanning a QR code in their preferred banking app. Check this
    /// [page](https://docs.stripe.com/payments/pix) for more details.
    ///
    /// Parameters for `pix` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `pix` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Pix;
}

impl Pix {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Pix {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// PromptPay is a Thailand-based payment method that allows customers to make a payment using their
    /// preferred app from participating banks. Check this
    /// [page](https://docs.stripe.com/payments/promptpay) for more details.
    ///
    /// Parameters for `promptpay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `promptpay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Promptpay;
}

impl Promptpay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Promptpay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Revolut Pay, developed by Revolut, a global finance app, is a digital wallet payment method.
    /// Revolut Pay uses the customer’s stored balance or cards to fund the payment, and offers the
    /// option for non-Revolut customers to save their details after their first purchase.
    ///
    /// Parameters for `revolut_pay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `revolut_pay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct RevolutPay;
}

impl RevolutPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for RevolutPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Samsung Pay is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) local
    /// wallet available in South Korea.
    ///
    /// Parameters for `samsung_pay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `samsung_pay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct SamsungPay;
}

impl SamsungPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for SamsungPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Satispay is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) payment
    /// method where customers are required to
    /// [authenticate](https://docs.stripe.com/payments/payment-methods#customer-actions) their payment.
    /// Customers pay by being redirected from your website or app, authorizing the payment with
    /// Satispay, then returning to your website or app. You get
    /// [immediate notification](https://docs.stripe.com/payments/payment-methods#payment-notification)
    /// of whether the payment succeeded or failed.
    ///
    /// Parameters for `satispay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `satispay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Satispay;
}

impl Satispay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Satispay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Scalapay is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) payment
    /// method that lets customers pay in 3 or 4 installments. Customers are redirected from your
    /// website or app, authorize the payment with Scalapay, then return to your website or app. You get
    /// [immediate notification](https://docs.stripe.com/payments/payment-methods#payment-notification)
    /// of whether the payment succeeded or failed.
    ///
    /// Parameters for `scalapay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `scalapay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Scalapay;
}

impl Scalapay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Scalapay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// The [Single Euro Payments Area (SEPA)](https://en.wikipedia.org/wiki/Single_Euro_Payments_Area)
    /// is an initiative of the European Union to simplify payments within and across member countries.
    /// SEPA established and enforced banking standards to allow for the direct debiting of every
    /// EUR-denominated bank account within the SEPA region, check this
    /// [page](https://docs.stripe.com/payments/sepa-debit) for more details.
    ///
    /// Parameters for `sepa_debit` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `sepa_debit` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct SepaDebit;
}

impl SepaDebit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for SepaDebit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Stripe users in Europe and the United States can use the
    /// [Payment Intents API](https://docs.stripe.com/payments/payment-intents)—a single integration
    /// path for creating payments using any supported method—to accept
    /// [Sofort](https://www.sofort.com/) payments from customers. Check this
    /// [page](https://docs.stripe.com/payments/sofort) for more details.
    ///
    /// Parameters for `sofort` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `sofort` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Sofort;
}

impl Sofort {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Sofort {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Sunbit is a [single-use](https://docs.stripe.com/payments/payment-methods#usage) payment method
    /// where customers choose to pay in 3, 6, or 12 installments. Customers are redirected from your
    /// website or app, authorize the payment with Sunbit, then return to your website or app. You get
    /// [immediate notification](https://docs.stripe.com/payments/payment-methods#payment-notification)
    /// of whether the payment succeeded or failed.
    ///
    /// Parameters for `sunbit` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `sunbit` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Sunbit;
}

impl Sunbit {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Sunbit {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Swish is a [real-time](https://docs.stripe.com/payments/real-time) payment method popular in
    /// Sweden. It allows customers to
    /// [authenticate and approve](https://docs.stripe.com/payments/payment-methods#customer-actions)
    /// payments using the Swish mobile app and the Swedish BankID mobile app. Check this
    /// [page](https://docs.stripe.com/payments/swish) for more details.
    ///
    /// Parameters for `swish` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `swish` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Swish;
}

impl Swish {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Swish {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Twint is a payment method popular in Switzerland. It allows customers to pay using their mobile
    /// phone. Check this [page](https://docs.stripe.com/payments/twint) for more details.
    ///
    /// Parameters for `twint` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `twint` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Twint;
}

impl Twint {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Twint {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Unified Payment Interface (UPI) is India's leading payment method with exponential growth since
    /// it launched in 2016.
    ///
    /// Parameters for `upi` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `upi` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Upi;
}

impl Upi {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Upi {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Stripe users in the United States can accept ACH direct debit payments from customers with a US
    /// bank account using the Automated Clearing House (ACH) payments system operated by Nacha. Check
    /// this [page](https://docs.stripe.com/payments/ach-direct-debit) for more details.
    ///
    /// Parameters for `us_bank_account` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `us_bank_account` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct UsBankAccount;
}

impl UsBankAccount {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for UsBankAccount {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// WeChat, owned by Tencent, is China's leading mobile app with over 1 billion monthly active
    /// users. Chinese consumers can use WeChat Pay to pay for goods and services inside of businesses'
    /// apps and websites. WeChat Pay users buy most frequently in gaming, e-commerce, travel, online
    /// education, and food/nutrition. Check this [page](https://docs.stripe.com/payments/wechat-pay)
    /// for more details.
    ///
    /// Parameters for `wechat_pay` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `wechat_pay` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct WechatPay;
}

impl WechatPay {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for WechatPay {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Zip gives your customers a way to split purchases over a series of payments. Check this
    /// [page](https://docs.stripe.com/payments/zip) for more details like country availability.
    ///
    /// Parameters for `zip` of [`payment_method_configurations::create`](fn@crate::payment_method_configurations::create) and `zip` of [`payment_method_configurations::update`](fn@crate::payment_method_configurations::update).
    pub struct Zip;
}

impl Zip {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `display_preference`.
    #[inline]
    pub fn display_preference(
        self,
        display_preference: acss_debit::DisplayPreference,
    ) -> Self {
        Self(self.0.with("display_preference", display_preference))
    }
}

impl Default for Zip {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create).

pub mod payment_method_data;
pub mod payment_method_options;
pub mod shipping;
pub use crate::confirmation_token::SetupFutureUsage;

rt::params! {
    /// If provided, this hash will be used to create a PaymentMethod.
    ///
    /// Parameters for `payment_method_data` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create).
    pub struct PaymentMethodData;
}

impl PaymentMethodData {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(type_: crate::setup_intents::create::payment_method_data::Type) -> Self {
        Self(rt::Params::new().with("type", type_))
    }

    /// Sets `acss_debit`.
    #[inline]
    pub fn acss_debit(
        self,
        acss_debit: crate::payment_methods::create::AcssDebit,
    ) -> Self {
        Self(self.0.with("acss_debit", acss_debit))
    }

    /// Sets `affirm`.
    #[inline]
    pub fn affirm(
        self,
        affirm: crate::setup_intents::create::payment_method_data::Affirm,
    ) -> Self {
        Self(self.0.with("affirm", affirm))
    }

    /// Sets `afterpay_clearpay`.
    #[inline]
    pub fn afterpay_clearpay(
        self,
        afterpay_clearpay: crate::setup_intents::create::payment_method_data::AfterpayClearpay,
    ) -> Self {
        Self(self.0.with("afterpay_clearpay", afterpay_clearpay))
    }

    /// Sets `alipay`.
    #[inline]
    pub fn alipay(
        self,
        alipay: crate::setup_intents::create::payment_method_data::Alipay,
    ) -> Self {
        Self(self.0.with("alipay", alipay))
    }

    /// Sets `allow_redisplay`.
    #[inline]
    pub fn allow_redisplay(self, allow_redisplay: crate::card::AllowRedisplay) -> Self {
        Self(self.0.with("allow_redisplay", allow_redisplay))
    }

    /// Sets `alma`.
    #[inline]
    pub fn alma(
        self,
        alma: crate::setup_intents::create::payment_method_data::Alma,
    ) -> Self {
        Self(self.0.with("alma", alma))
    }

    /// Sets `amazon_pay`.
    #[inline]
    pub fn amazon_pay(
        self,
        amazon_pay: crate::setup_intents::create::payment_method_data::AmazonPay,
    ) -> Self {
        Self(self.0.with("amazon_pay", amazon_pay))
    }

    /// Sets `au_becs_debit`.
    #[inline]
    pub fn au_becs_debit(
        self,
        au_becs_debit: crate::payment_methods::create::AuBecsDebit,
    ) -> Self {
        Self(self.0.with("au_becs_debit", au_becs_debit))
    }

    /// Sets `bacs_debit`.
    #[inline]
    pub fn bacs_debit(
        self,
        bacs_debit: crate::payment_methods::create::BacsDebit,
    ) -> Self {
        Self(self.0.with("bacs_debit", bacs_debit))
    }

    /// Sets `bancontact`.
    #[inline]
    pub fn bancontact(
        self,
        bancontact: crate::setup_intents::create::payment_method_data::Bancontact,
    ) -> Self {
        Self(self.0.with("bancontact", bancontact))
    }

    /// Sets `billie`.
    #[inline]
    pub fn billie(
        self,
        billie: crate::setup_intents::create::payment_method_data::Billie,
    ) -> Self {
        Self(self.0.with("billie", billie))
    }

    /// Sets `billing_details`.
    #[inline]
    pub fn billing_details(
        self,
        billing_details: crate::payment_methods::create::BillingDetails,
    ) -> Self {
        Self(self.0.with("billing_details", billing_details))
    }

    /// Sets `bizum`.
    #[inline]
    pub fn bizum(
        self,
        bizum: crate::setup_intents::create::payment_method_data::Bizum,
    ) -> Self {
        Self(self.0.with("bizum", bizum))
    }

    /// Sets `blik`.
    #[inline]
    pub fn blik(
        self,
        blik: crate::setup_intents::create::payment_method_data::Blik,
    ) -> Self {
        Self(self.0.with("blik", blik))
    }

    /// Sets `boleto`.
    #[inline]
    pub fn boleto(self, boleto: crate::payment_methods::create::Boleto) -> Self {
        Self(self.0.with("boleto", boleto))
    }

    /// Sets `cashapp`.
    #[inline]
    pub fn cashapp(
        self,
        cashapp: crate::setup_intents::create::payment_method_data::Cashapp,
    ) -> Self {
        Self(self.0.with("cashapp", cashapp))
    }

    /// Sets `crypto`.
    #[inline]
    pub fn crypto(
        self,
        crypto: crate::setup_intents::create::payment_method_data::Crypto,
    ) -> Self {
        Self(self.0.with("crypto", crypto))
    }

    /// Sets `customer_balance`.
    #[inline]
    pub fn customer_balance(
        self,
        customer_balance: crate::setup_intents::create::payment_method_data::CustomerBalance,
    ) -> Self {
        Self(self.0.with("customer_balance", customer_balance))
    }

    /// Sets `eps`.
    #[inline]
    pub fn eps(self, eps: crate::payment_methods::create::Eps) -> Self {
        Self(self.0.with("eps", eps))
    }

    /// Sets `fpx`.
    #[inline]
    pub fn fpx(self, fpx: crate::payment_methods::create::Fpx) -> Self {
        Self(self.0.with("fpx", fpx))
    }

    /// Sets `giropay`.
    #[inline]
    pub fn giropay(
        self,
        giropay: crate::setup_intents::create::payment_method_data::Giropay,
    ) -> Self {
        Self(self.0.with("giropay", giropay))
    }

    /// Sets `grabpay`.
    #[inline]
    pub fn grabpay(
        self,
        grabpay: crate::setup_intents::create::payment_method_data::Grabpay,
    ) -> Self {
        Self(self.0.with("grabpay", grabpay))
    }

    /// Sets `ideal`.
    #[inline]
    pub fn ideal(self, ideal: crate::payment_methods::create::Ideal) -> Self {
        Self(self.0.with("ideal", ideal))
    }

    /// Sets `interac_present`.
    #[inline]
    pub fn interac_present(
        self,
        interac_present: crate::setup_intents::create::payment_method_data::InteracPresent,
    ) -> Self {
        Self(self.0.with("interac_present", interac_present))
    }

    /// Sets `kakao_pay`.
    #[inline]
    pub fn kakao_pay(
        self,
        kakao_pay: crate::setup_intents::create::payment_method_data::KakaoPay,
    ) -> Self {
        Self(self.0.with("kakao_pay", kakao_pay))
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(self, klarna: crate::payment_methods::create::Klarna) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// Sets `konbini`.
    #[inline]
    pub fn konbini(
        self,
        konbini: crate::setup_intents::create::payment_method_data::Konbini,
    ) -> Self {
        Self(self.0.with("konbini", konbini))
    }

    /// Sets `kr_card`.
    #[inline]
    pub fn kr_card(
        self,
        kr_card: crate::setup_intents::create::payment_method_data::KrCard,
    ) -> Self {
        Self(self.0.with("kr_card", kr_card))
    }

    /// Sets `link`.
    #[inline]
    pub fn link(
        self,
        link: crate::setup_intents::create::payment_method_data::Link,
    ) -> Self {
        Self(self.0.with("link", link))
    }

    /// Sets `mb_way`.
    #[inline]
    pub fn mb_way(
        self,
        mb_way: crate::setup_intents::create::payment_method_data::MbWay,
    ) -> Self {
        Self(self.0.with("mb_way", mb_way))
    }

    /// Sets `metadata`.
    #[inline]
    pub fn metadata(self, metadata: impl Into<rt::Metadata>) -> Self {
        let metadata: rt::Metadata = metadata.into();
        Self(self.0.with("metadata", metadata))
    }

    /// Sets `mobilepay`.
    #[inline]
    pub fn mobilepay(
        self,
        mobilepay: crate::setup_intents::create::payment_method_data::Mobilepay,
    ) -> Self {
        Self(self.0.with("mobilepay", mobilepay))
    }

    /// Sets `multibanco`.
    #[inline]
    pub fn multibanco(
        self,
        multibanco: crate::setup_intents::create::payment_method_data::Multibanco,
    ) -> Self {
        Self(self.0.with("multibanco", multibanco))
    }

    /// Sets `naver_pay`.
    #[inline]
    pub fn naver_pay(self, naver_pay: payment_method_data::NaverPay) -> Self {
        Self(self.0.with("naver_pay", naver_pay))
    }

    /// Sets `nz_bank_account`.
    #[inline]
    pub fn nz_bank_account(
        self,
        nz_bank_account: crate::payment_methods::create::NzBankAccount,
    ) -> Self {
        Self(self.0.with("nz_bank_account", nz_bank_account))
    }

    /// Sets `oxxo`.
    #[inline]
    pub fn oxxo(
        self,
        oxxo: crate::setup_intents::create::payment_method_data::Oxxo,
    ) -> Self {
        Self(self.0.with("oxxo", oxxo))
    }

    /// Sets `p24`.
    #[inline]
    pub fn p24(self, p24: crate::payment_methods::create::P24) -> Self {
        Self(self.0.with("p24", p24))
    }

    /// Sets `pay_by_bank`.
    #[inline]
    pub fn pay_by_bank(
        self,
        pay_by_bank: crate::setup_intents::create::payment_method_data::PayByBank,
    ) -> Self {
        Self(self.0.with("pay_by_bank", pay_by_bank))
    }

    /// Sets `payco`.
    #[inline]
    pub fn payco(
        self,
        payco: crate::setup_intents::create::payment_method_data::Payco,
    ) -> Self {
        Self(self.0.with("payco", payco))
    }

    /// Sets `paynow`.
    #[inline]
    pub fn paynow(
        self,
        paynow: crate::setup_intents::create::payment_method_data::Paynow,
    ) -> Self {
        Self(self.0.with("paynow", paynow))
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(
        self,
        paypal: crate::setup_intents::create::payment_method_data::Paypal,
    ) -> Self {
        Self(self.0.with("paypal", paypal))
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(self, payto: crate::payment_methods::create::Payto) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(
        self,
        pix: crate::setup_intents::create::payment_method_data::Pix,
    ) -> Self {
        Self(self.0.with("pix", pix))
    }

    /// Sets `promptpay`.
    #[inline]
    pub fn promptpay(
        self,
        promptpay: crate::setup_intents::create::payment_method_data::Promptpay,
    ) -> Self {
        Self(self.0.with("promptpay", promptpay))
    }

    /// Sets `radar_options`.
    #[inline]
    pub fn radar_options(
        self,
        radar_options: crate::charges::create::RadarOptions,
    ) -> Self {
        Self(self.0.with("radar_options", radar_options))
    }

    /// Sets `revolut_pay`.
    #[inline]
    pub fn revolut_pay(
        self,
        revolut_pay: crate::setup_intents::create::payment_method_data::RevolutPay,
    ) -> Self {
        Self(self.0.with("revolut_pay", revolut_pay))
    }

    /// Sets `samsung_pay`.
    #[inline]
    pub fn samsung_pay(
        self,
        samsung_pay: crate::setup_intents::create::payment_method_data::SamsungPay,
    ) -> Self {
        Self(self.0.with("samsung_pay", samsung_pay))
    }

    /// Sets `satispay`.
    #[inline]
    pub fn satispay(
        self,
        satispay: crate::setup_intents::create::payment_method_data::Satispay,
    ) -> Self {
        Self(self.0.with("satispay", satispay))
    }

    /// Sets `scalapay`.
    #[inline]
    pub fn scalapay(
        self,
        scalapay: crate::setup_intents::create::payment_method_data::Scalapay,
    ) -> Self {
        Self(self.0.with("scalapay", scalapay))
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(
        self,
        sepa_debit: crate::payment_methods::create::SepaDebit,
    ) -> Self {
        Self(self.0.with("sepa_debit", sepa_debit))
    }

    /// Sets `sofort`.
    #[inline]
    pub fn sofort(self, sofort: crate::payment_methods::create::Sofort) -> Self {
        Self(self.0.with("sofort", sofort))
    }

    /// Sets `sunbit`.
    #[inline]
    pub fn sunbit(
        self,
        sunbit: crate::setup_intents::create::payment_method_data::Sunbit,
    ) -> Self {
        Self(self.0.with("sunbit", sunbit))
    }

    /// Sets `swish`.
    #[inline]
    pub fn swish(
        self,
        swish: crate::setup_intents::create::payment_method_data::Swish,
    ) -> Self {
        Self(self.0.with("swish", swish))
    }

    /// Sets `twint`.
    #[inline]
    pub fn twint(
        self,
        twint: crate::setup_intents::create::payment_method_data::Twint,
    ) -> Self {
        Self(self.0.with("twint", twint))
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(self, upi: payment_method_data::Upi) -> Self {
        Self(self.0.with("upi", upi))
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: payment_method_data::UsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }

    /// Sets `wechat_pay`.
    #[inline]
    pub fn wechat_pay(
        self,
        wechat_pay: crate::setup_intents::create::payment_method_data::WechatPay,
    ) -> Self {
        Self(self.0.with("wechat_pay", wechat_pay))
    }

    /// Sets `zip`.
    #[inline]
    pub fn zip(
        self,
        zip: crate::setup_intents::create::payment_method_data::Zip,
    ) -> Self {
        Self(self.0.with("zip", zip))
    }
}

rt::params! {
    /// Payment-method-specific configuration for this ConfirmationToken.
    ///
    /// Parameters for `payment_method_options` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create).
    pub struct PaymentMethodOptions;
}

impl PaymentMethodOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `card`.
    #[inline]
    pub fn card(self, card: payment_method_options::Card) -> Self {
        Self(self.0.with("card", card))
    }
}

impl Default for PaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

rt::params! {
    /// Shipping information for this ConfirmationToken.
    ///
    /// Parameters for `shipping` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create).
    pub struct Shipping;
}

impl Shipping {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        address: crate::customers::create::Address,
    ) -> Self {
        Self(
            rt::Params::new()
                .with("name", rt::Value::text(name))
                .with("address", address),
        )
    }

    /// Sets `phone`.
    #[inline]
    pub fn phone(self, phone: impl Into<String>) -> Self {
        Self(self.0.with("phone", rt::Value::text(phone)))
    }

    /// Clears `phone`: unsets what is stored.
    #[inline]
    pub fn clear_phone(self) -> Self {
        Self(self.0.cleared("phone"))
    }
}

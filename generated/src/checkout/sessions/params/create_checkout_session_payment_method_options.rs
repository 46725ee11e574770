// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CreateCheckoutSessionPaymentMethodOptionsAcssDebit,
    CreateCheckoutSessionPaymentMethodOptionsAffirm,
    CreateCheckoutSessionPaymentMethodOptionsAlipay,
    CreateCheckoutSessionPaymentMethodOptionsAlma,
    CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
    CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit,
    CreateCheckoutSessionPaymentMethodOptionsBacsDebit,
    CreateCheckoutSessionPaymentMethodOptionsBoleto,
    CreateCheckoutSessionPaymentMethodOptionsCard,
    CreateCheckoutSessionPaymentMethodOptionsCashapp,
    CreateCheckoutSessionPaymentMethodOptionsCustomerBalance,
    CreateCheckoutSessionPaymentMethodOptionsDemoPay,
    CreateCheckoutSessionPaymentMethodOptionsKlarna,
    CreateCheckoutSessionPaymentMethodOptionsKonbini,
    CreateCheckoutSessionPaymentMethodOptionsP24,
    CreateCheckoutSessionPaymentMethodOptionsPayByBank,
    CreateCheckoutSessionPaymentMethodOptionsPaypal,
    CreateCheckoutSessionPaymentMethodOptionsPayto,
    CreateCheckoutSessionPaymentMethodOptionsPix,
    CreateCheckoutSessionPaymentMethodOptionsSwish,
    CreateCheckoutSessionPaymentMethodOptionsUpi,
    CreateCheckoutSessionPaymentMethodOptionsUsBankAccount,
    CreateCheckoutSessionPaymentMethodOptionsWechatPay,
};

stripe_runtime::params! {
    /// Payment-method-specific configuration.
    ///
    /// Parameters at `PostCheckoutSessions/payment_method_options`.
    pub struct CreateCheckoutSessionPaymentMethodOptions;
}

impl CreateCheckoutSessionPaymentMethodOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `acss_debit`.
    #[inline]
    pub fn acss_debit(
        self,
        acss_debit: CreateCheckoutSessionPaymentMethodOptionsAcssDebit,
    ) -> Self {
        Self(self.0.with("acss_debit", acss_debit))
    }

    /// Sets `affirm`.
    #[inline]
    pub fn affirm(
        self,
        affirm: CreateCheckoutSessionPaymentMethodOptionsAffirm,
    ) -> Self {
        Self(self.0.with("affirm", affirm))
    }

    /// Sets `afterpay_clearpay`.
    #[inline]
    pub fn afterpay_clearpay(
        self,
        afterpay_clearpay: CreateCheckoutSessionPaymentMethodOptionsAffirm,
    ) -> Self {
        Self(self.0.with("afterpay_clearpay", afterpay_clearpay))
    }

    /// Sets `alipay`.
    #[inline]
    pub fn alipay(
        self,
        alipay: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("alipay", alipay))
    }

    /// Sets `alma`.
    #[inline]
    pub fn alma(self, alma: CreateCheckoutSessionPaymentMethodOptionsAlma) -> Self {
        Self(self.0.with("alma", alma))
    }

    /// Sets `amazon_pay`.
    #[inline]
    pub fn amazon_pay(
        self,
        amazon_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
    ) -> Self {
        Self(self.0.with("amazon_pay", amazon_pay))
    }

    /// Sets `au_becs_debit`.
    #[inline]
    pub fn au_becs_debit(
        self,
        au_becs_debit: CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit,
    ) -> Self {
        Self(self.0.with("au_becs_debit", au_becs_debit))
    }

    /// Sets `bacs_debit`.
    #[inline]
    pub fn bacs_debit(
        self,
        bacs_debit: CreateCheckoutSessionPaymentMethodOptionsBacsDebit,
    ) -> Self {
        Self(self.0.with("bacs_debit", bacs_debit))
    }

    /// Sets `bancontact`.
    #[inline]
    pub fn bancontact(
        self,
        bancontact: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("bancontact", bancontact))
    }

    /// Sets `billie`.
    #[inline]
    pub fn billie(self, billie: CreateCheckoutSessionPaymentMethodOptionsAlma) -> Self {
        Self(self.0.with("billie", billie))
    }

    /// Sets `boleto`.
    #[inline]
    pub fn boleto(
        self,
        boleto: CreateCheckoutSessionPaymentMethodOptionsBoleto,
    ) -> Self {
        Self(self.0.with("boleto", boleto))
    }

    /// Sets `card`.
    #[inline]
    pub fn card(self, card: CreateCheckoutSessionPaymentMethodOptionsCard) -> Self {
        Self(self.0.with("card", card))
    }

    /// Sets `cashapp`.
    #[inline]
    pub fn cashapp(
        self,
        cashapp: CreateCheckoutSessionPaymentMethodOptionsCashapp,
    ) -> Self {
        Self(self.0.with("cashapp", cashapp))
    }

    /// Sets `crypto`.
    #[inline]
    pub fn crypto(
        self,
        crypto: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("crypto", crypto))
    }

    /// Sets `customer_balance`.
    #[inline]
    pub fn customer_balance(
        self,
        customer_balance: CreateCheckoutSessionPaymentMethodOptionsCustomerBalance,
    ) -> Self {
        Self(self.0.with("customer_balance", customer_balance))
    }

    /// Sets `demo_pay`.
    #[inline]
    pub fn demo_pay(
        self,
        demo_pay: CreateCheckoutSessionPaymentMethodOptionsDemoPay,
    ) -> Self {
        Self(self.0.with("demo_pay", demo_pay))
    }

    /// Sets `eps`.
    #[inline]
    pub fn eps(self, eps: CreateCheckoutSessionPaymentMethodOptionsAlipay) -> Self {
        Self(self.0.with("eps", eps))
    }

    /// Sets `fpx`.
    #[inline]
    pub fn fpx(self, fpx: CreateCheckoutSessionPaymentMethodOptionsAlipay) -> Self {
        Self(self.0.with("fpx", fpx))
    }

    /// Sets `giropay`.
    #[inline]
    pub fn giropay(
        self,
        giropay: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("giropay", giropay))
    }

    /// Sets `grabpay`.
    #[inline]
    pub fn grabpay(
        self,
        grabpay: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("grabpay", grabpay))
    }

    /// Sets `ideal`.
    #[inline]
    pub fn ideal(self, ideal: CreateCheckoutSessionPaymentMethodOptionsAlipay) -> Self {
        Self(self.0.with("ideal", ideal))
    }

    /// Sets `kakao_pay`.
    #[inline]
    pub fn kakao_pay(
        self,
        kakao_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
    ) -> Self {
        Self(self.0.with("kakao_pay", kakao_pay))
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(
        self,
        klarna: CreateCheckoutSessionPaymentMethodOptionsKlarna,
    ) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// Sets `konbini`.
    #[inline]
    pub fn konbini(
        self,
        konbini: CreateCheckoutSessionPaymentMethodOptionsKonbini,
    ) -> Self {
        Self(self.0.with("konbini", konbini))
    }

    /// Sets `kr_card`.
    #[inline]
    pub fn kr_card(
        self,
        kr_card: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
    ) -> Self {
        Self(self.0.with("kr_card", kr_card))
    }

    /// Sets `link`.
    #[inline]
    pub fn link(self, link: CreateCheckoutSessionPaymentMethodOptionsAmazonPay) -> Self {
        Self(self.0.with("link", link))
    }

    /// Sets `mobilepay`.
    #[inline]
    pub fn mobilepay(
        self,
        mobilepay: CreateCheckoutSessionPaymentMethodOptionsAffirm,
    ) -> Self {
        Self(self.0.with("mobilepay", mobilepay))
    }

    /// Sets `multibanco`.
    #[inline]
    pub fn multibanco(
        self,
        multibanco: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("multibanco", multibanco))
    }

    /// Sets `naver_pay`.
    #[inline]
    pub fn naver_pay(
        self,
        naver_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
    ) -> Self {
        Self(self.0.with("naver_pay", naver_pay))
    }

    /// Sets `oxxo`.
    #[inline]
    pub fn oxxo(self, oxxo: CreateCheckoutSessionPaymentMethodOptionsKonbini) -> Self {
        Self(self.0.with("oxxo", oxxo))
    }

    /// Sets `p24`.
    #[inline]
    pub fn p24(self, p24: CreateCheckoutSessionPaymentMethodOptionsP24) -> Self {
        Self(self.0.with("p24", p24))
    }

    /// Sets `pay_by_bank`.
    #[inline]
    pub fn pay_by_bank(
        self,
        pay_by_bank: CreateCheckoutSessionPaymentMethodOptionsPayByBank,
    ) -> Self {
        Self(self.0.with("pay_by_bank", pay_by_bank))
    }

    /// Sets `payco`.
    #[inline]
    pub fn payco(self, payco: CreateCheckoutSessionPaymentMethodOptionsAlma) -> Self {
        Self(self.0.with("payco", payco))
    }

    /// Sets `paynow`.
    #[inline]
    pub fn paynow(
        self,
        paynow: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("paynow", paynow))
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(
        self,
        paypal: CreateCheckoutSessionPaymentMethodOptionsPaypal,
    ) -> Self {
        Self(self.0.with("paypal", paypal))
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(self, payto: CreateCheckoutSessionPaymentMethodOptionsPayto) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(self, pix: CreateCheckoutSessionPaymentMethodOptionsPix) -> Self {
        Self(self.0.with("pix", pix))
    }

    /// Sets `revolut_pay`.
    #[inline]
    pub fn revolut_pay(
        self,
        revolut_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
    ) -> Self {
        Self(self.0.with("revolut_pay", revolut_pay))
    }

    /// Sets `samsung_pay`.
    #[inline]
    pub fn samsung_pay(
        self,
        samsung_pay: CreateCheckoutSessionPaymentMethodOptionsAlma,
    ) -> Self {
        Self(self.0.with("samsung_pay", samsung_pay))
    }

    /// Sets `satispay`.
    #[inline]
    pub fn satispay(
        self,
        satispay: CreateCheckoutSessionPaymentMethodOptionsAlma,
    ) -> Self {
        Self(self.0.with("satispay", satispay))
    }

    /// Sets `scalapay`.
    #[inline]
    pub fn scalapay(
        self,
        scalapay: CreateCheckoutSessionPaymentMethodOptionsAlma,
    ) -> Self {
        Self(self.0.with("scalapay", scalapay))
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(
        self,
        sepa_debit: CreateCheckoutSessionPaymentMethodOptionsBacsDebit,
    ) -> Self {
        Self(self.0.with("sepa_debit", sepa_debit))
    }

    /// Sets `sofort`.
    #[inline]
    pub fn sofort(
        self,
        sofort: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("sofort", sofort))
    }

    /// Sets `swish`.
    #[inline]
    pub fn swish(self, swish: CreateCheckoutSessionPaymentMethodOptionsSwish) -> Self {
        Self(self.0.with("swish", swish))
    }

    /// Sets `twint`.
    #[inline]
    pub fn twint(self, twint: CreateCheckoutSessionPaymentMethodOptionsDemoPay) -> Self {
        Self(self.0.with("twint", twint))
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(self, upi: CreateCheckoutSessionPaymentMethodOptionsUpi) -> Self {
        Self(self.0.with("upi", upi))
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: CreateCheckoutSessionPaymentMethodOptionsUsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }

    /// Sets `wechat_pay`.
    #[inline]
    pub fn wechat_pay(
        self,
        wechat_pay: CreateCheckoutSessionPaymentMethodOptionsWechatPay,
    ) -> Self {
        Self(self.0.with("wechat_pay", wechat_pay))
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

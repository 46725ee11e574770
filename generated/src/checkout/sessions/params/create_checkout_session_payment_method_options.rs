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
        mut self,
        acss_debit: CreateCheckoutSessionPaymentMethodOptionsAcssDebit,
    ) -> Self {
        self.0.set("acss_debit", acss_debit);
        self
    }

    /// Sets `affirm`.
    #[inline]
    pub fn affirm(
        mut self,
        affirm: CreateCheckoutSessionPaymentMethodOptionsAffirm,
    ) -> Self {
        self.0.set("affirm", affirm);
        self
    }

    /// Sets `afterpay_clearpay`.
    #[inline]
    pub fn afterpay_clearpay(
        mut self,
        afterpay_clearpay: CreateCheckoutSessionPaymentMethodOptionsAffirm,
    ) -> Self {
        self.0.set("afterpay_clearpay", afterpay_clearpay);
        self
    }

    /// Sets `alipay`.
    #[inline]
    pub fn alipay(
        mut self,
        alipay: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        self.0.set("alipay", alipay);
        self
    }

    /// Sets `alma`.
    #[inline]
    pub fn alma(mut self, alma: CreateCheckoutSessionPaymentMethodOptionsAlma) -> Self {
        self.0.set("alma", alma);
        self
    }

    /// Sets `amazon_pay`.
    #[inline]
    pub fn amazon_pay(
        mut self,
        amazon_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
    ) -> Self {
        self.0.set("amazon_pay", amazon_pay);
        self
    }

    /// Sets `au_becs_debit`.
    #[inline]
    pub fn au_becs_debit(
        mut self,
        au_becs_debit: CreateCheckoutSessionPaymentMethodOptionsAuBecsDebit,
    ) -> Self {
        self.0.set("au_becs_debit", au_becs_debit);
        self
    }

    /// Sets `bacs_debit`.
    #[inline]
    pub fn bacs_debit(
        mut self,
        bacs_debit: CreateCheckoutSessionPaymentMethodOptionsBacsDebit,
    ) -> Self {
        self.0.set("bacs_debit", bacs_debit);
        self
    }

    /// Sets `bancontact`.
    #[inline]
    pub fn bancontact(
        mut self,
        bancontact: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        self.0.set("bancontact", bancontact);
        self
    }

    /// Sets `billie`.
    #[inline]
    pub fn billie(
        mut self,
        billie: CreateCheckoutSessionPaymentMethodOptionsAlma,
    ) -> Self {
        self.0.set("billie", billie);
        self
    }

    /// Sets `boleto`.
    #[inline]
    pub fn boleto(
        mut self,
        boleto: CreateCheckoutSessionPaymentMethodOptionsBoleto,
    ) -> Self {
        self.0.set("boleto", boleto);
        self
    }

    /// Sets `card`.
    #[inline]
    pub fn card(mut self, card: CreateCheckoutSessionPaymentMethodOptionsCard) -> Self {
        self.0.set("card", card);
        self
    }

    /// Sets `cashapp`.
    #[inline]
    pub fn cashapp(
        mut self,
        cashapp: CreateCheckoutSessionPaymentMethodOptionsCashapp,
    ) -> Self {
        self.0.set("cashapp", cashapp);
        self
    }

    /// Sets `crypto`.
    #[inline]
    pub fn crypto(
        mut self,
        crypto: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        self.0.set("crypto", crypto);
        self
    }

    /// Sets `customer_balance`.
    #[inline]
    pub fn customer_balance(
        mut self,
        customer_balance: CreateCheckoutSessionPaymentMethodOptionsCustomerBalance,
    ) -> Self {
        self.0.set("customer_balance", customer_balance);
        self
    }

    /// Sets `demo_pay`.
    #[inline]
    pub fn demo_pay(
        mut self,
        demo_pay: CreateCheckoutSessionPaymentMethodOptionsDemoPay,
    ) -> Self {
        self.0.set("demo_pay", demo_pay);
        self
    }

    /// Sets `eps`.
    #[inline]
    pub fn eps(mut self, eps: CreateCheckoutSessionPaymentMethodOptionsAlipay) -> Self {
        self.0.set("eps", eps);
        self
    }

    /// Sets `fpx`.
    #[inline]
    pub fn fpx(mut self, fpx: CreateCheckoutSessionPaymentMethodOptionsAlipay) -> Self {
        self.0.set("fpx", fpx);
        self
    }

    /// Sets `giropay`.
    #[inline]
    pub fn giropay(
        mut self,
        giropay: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        self.0.set("giropay", giropay);
        self
    }

    /// Sets `grabpay`.
    #[inline]
    pub fn grabpay(
        mut self,
        grabpay: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        self.0.set("grabpay", grabpay);
        self
    }

    /// Sets `ideal`.
    #[inline]
    pub fn ideal(
        mut self,
        ideal: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        self.0.set("ideal", ideal);
        self
    }

    /// Sets `kakao_pay`.
    #[inline]
    pub fn kakao_pay(
        mut self,
        kakao_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
    ) -> Self {
        self.0.set("kakao_pay", kakao_pay);
        self
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(
        mut self,
        klarna: CreateCheckoutSessionPaymentMethodOptionsKlarna,
    ) -> Self {
        self.0.set("klarna", klarna);
        self
    }

    /// Sets `konbini`.
    #[inline]
    pub fn konbini(
        mut self,
        konbini: CreateCheckoutSessionPaymentMethodOptionsKonbini,
    ) -> Self {
        self.0.set("konbini", konbini);
        self
    }

    /// Sets `kr_card`.
    #[inline]
    pub fn kr_card(
        mut self,
        kr_card: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
    ) -> Self {
        self.0.set("kr_card", kr_card);
        self
    }

    /// Sets `link`.
    #[inline]
    pub fn link(
        mut self,
        link: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
    ) -> Self {
        self.0.set("link", link);
        self
    }

    /// Sets `mobilepay`.
    #[inline]
    pub fn mobilepay(
        mut self,
        mobilepay: CreateCheckoutSessionPaymentMethodOptionsAffirm,
    ) -> Self {
        self.0.set("mobilepay", mobilepay);
        self
    }

    /// Sets `multibanco`.
    #[inline]
    pub fn multibanco(
        mut self,
        multibanco: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        self.0.set("multibanco", multibanco);
        self
    }

    /// Sets `naver_pay`.
    #[inline]
    pub fn naver_pay(
        mut self,
        naver_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
    ) -> Self {
        self.0.set("naver_pay", naver_pay);
        self
    }

    /// Sets `oxxo`.
    #[inline]
    pub fn oxxo(
        mut self,
        oxxo: CreateCheckoutSessionPaymentMethodOptionsKonbini,
    ) -> Self {
        self.0.set("oxxo", oxxo);
        self
    }

    /// Sets `p24`.
    #[inline]
    pub fn p24(mut self, p24: CreateCheckoutSessionPaymentMethodOptionsP24) -> Self {
        self.0.set("p24", p24);
        self
    }

    /// Sets `pay_by_bank`.
    #[inline]
    pub fn pay_by_bank(
        mut self,
        pay_by_bank: CreateCheckoutSessionPaymentMethodOptionsPayByBank,
    ) -> Self {
        self.0.set("pay_by_bank", pay_by_bank);
        self
    }

    /// Sets `payco`.
    #[inline]
    pub fn payco(
        mut self,
        payco: CreateCheckoutSessionPaymentMethodOptionsAlma,
    ) -> Self {
        self.0.set("payco", payco);
        self
    }

    /// Sets `paynow`.
    #[inline]
    pub fn paynow(
        mut self,
        paynow: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        self.0.set("paynow", paynow);
        self
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(
        mut self,
        paypal: CreateCheckoutSessionPaymentMethodOptionsPaypal,
    ) -> Self {
        self.0.set("paypal", paypal);
        self
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(
        mut self,
        payto: CreateCheckoutSessionPaymentMethodOptionsPayto,
    ) -> Self {
        self.0.set("payto", payto);
        self
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(mut self, pix: CreateCheckoutSessionPaymentMethodOptionsPix) -> Self {
        self.0.set("pix", pix);
        self
    }

    /// Sets `revolut_pay`.
    #[inline]
    pub fn revolut_pay(
        mut self,
        revolut_pay: CreateCheckoutSessionPaymentMethodOptionsAmazonPay,
    ) -> Self {
        self.0.set("revolut_pay", revolut_pay);
        self
    }

    /// Sets `samsung_pay`.
    #[inline]
    pub fn samsung_pay(
        mut self,
        samsung_pay: CreateCheckoutSessionPaymentMethodOptionsAlma,
    ) -> Self {
        self.0.set("samsung_pay", samsung_pay);
        self
    }

    /// Sets `satispay`.
    #[inline]
    pub fn satispay(
        mut self,
        satispay: CreateCheckoutSessionPaymentMethodOptionsAlma,
    ) -> Self {
        self.0.set("satispay", satispay);
        self
    }

    /// Sets `scalapay`.
    #[inline]
    pub fn scalapay(
        mut self,
        scalapay: CreateCheckoutSessionPaymentMethodOptionsAlma,
    ) -> Self {
        self.0.set("scalapay", scalapay);
        self
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(
        mut self,
        sepa_debit: CreateCheckoutSessionPaymentMethodOptionsBacsDebit,
    ) -> Self {
        self.0.set("sepa_debit", sepa_debit);
        self
    }

    /// Sets `sofort`.
    #[inline]
    pub fn sofort(
        mut self,
        sofort: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        self.0.set("sofort", sofort);
        self
    }

    /// Sets `swish`.
    #[inline]
    pub fn swish(
        mut self,
        swish: CreateCheckoutSessionPaymentMethodOptionsSwish,
    ) -> Self {
        self.0.set("swish", swish);
        self
    }

    /// Sets `twint`.
    #[inline]
    pub fn twint(
        mut self,
        twint: CreateCheckoutSessionPaymentMethodOptionsDemoPay,
    ) -> Self {
        self.0.set("twint", twint);
        self
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(mut self, upi: CreateCheckoutSessionPaymentMethodOptionsUpi) -> Self {
        self.0.set("upi", upi);
        self
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        mut self,
        us_bank_account: CreateCheckoutSessionPaymentMethodOptionsUsBankAccount,
    ) -> Self {
        self.0.set("us_bank_account", us_bank_account);
        self
    }

    /// Sets `wechat_pay`.
    #[inline]
    pub fn wechat_pay(
        mut self,
        wechat_pay: CreateCheckoutSessionPaymentMethodOptionsWechatPay,
    ) -> Self {
        self.0.set("wechat_pay", wechat_pay);
        self
    }
}

impl Default for CreateCheckoutSessionPaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

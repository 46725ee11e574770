// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{
    CreateCheckoutSessionPaymentMethodOptionsAlipay,
    CreateCheckoutSessionPaymentMethodOptionsDemoPay,
    CreateCheckoutSessionPaymentMethodOptionsKonbini,
    CreateCheckoutSessionPaymentMethodOptionsP24,
    CreateCheckoutSessionPaymentMethodOptionsPayByBank,
    CreateCheckoutSessionPaymentMethodOptionsPaypal,
    CreateCheckoutSessionPaymentMethodOptionsUpi,
    CreatePaymentIntentPaymentMethodOptionsAcssDebit,
    CreatePaymentIntentPaymentMethodOptionsAffirm,
    CreatePaymentIntentPaymentMethodOptionsAfterpayClearpay,
    CreatePaymentIntentPaymentMethodOptionsAlipay,
    CreatePaymentIntentPaymentMethodOptionsAlma,
    CreatePaymentIntentPaymentMethodOptionsAmazonPay,
    CreatePaymentIntentPaymentMethodOptionsAuBecsDebit,
    CreatePaymentIntentPaymentMethodOptionsBacsDebit,
    CreatePaymentIntentPaymentMethodOptionsBancontact,
    CreatePaymentIntentPaymentMethodOptionsBlik,
    CreatePaymentIntentPaymentMethodOptionsBoleto,
    CreatePaymentIntentPaymentMethodOptionsCardPresent,
    CreatePaymentIntentPaymentMethodOptionsCashapp,
    CreatePaymentIntentPaymentMethodOptionsCustomerBalance,
    CreatePaymentIntentPaymentMethodOptionsEps,
    CreatePaymentIntentPaymentMethodOptionsKlarna,
    CreatePaymentIntentPaymentMethodOptionsKonbini,
    CreatePaymentIntentPaymentMethodOptionsLink,
    CreatePaymentIntentPaymentMethodOptionsMobilepay,
    CreatePaymentIntentPaymentMethodOptionsPayByBank,
    CreatePaymentIntentPaymentMethodOptionsPayto,
    CreatePaymentIntentPaymentMethodOptionsPix,
    CreatePaymentIntentPaymentMethodOptionsSofort,
    CreatePaymentIntentPaymentMethodOptionsSwish,
    CreatePaymentIntentPaymentMethodOptionsUsBankAccount,
    CreatePaymentIntentPaymentMethodOptionsWechatPay, PaymentIntentParam,
};

stripe_runtime::params! {
    /// Payment method-specific configuration for this PaymentIntent.
    ///
    /// Parameters at `PostPaymentIntents/payment_method_options`, `PostPaymentIntentsIntent/payment_method_options`, `PostPaymentIntentsIntentConfirm/payment_method_options`.
    pub struct CreatePaymentIntentPaymentMethodOptions;
}

impl CreatePaymentIntentPaymentMethodOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `acss_debit`.
    #[inline]
    pub fn acss_debit(
        self,
        acss_debit: CreatePaymentIntentPaymentMethodOptionsAcssDebit,
    ) -> Self {
        Self(self.0.with("acss_debit", acss_debit))
    }

    /// Clears `acss_debit`: unsets what is stored.
    #[inline]
    pub fn clear_acss_debit(self) -> Self {
        Self(self.0.cleared("acss_debit"))
    }

    /// Sets `affirm`.
    #[inline]
    pub fn affirm(self, affirm: CreatePaymentIntentPaymentMethodOptionsAffirm) -> Self {
        Self(self.0.with("affirm", affirm))
    }

    /// Clears `affirm`: unsets what is stored.
    #[inline]
    pub fn clear_affirm(self) -> Self {
        Self(self.0.cleared("affirm"))
    }

    /// Sets `afterpay_clearpay`.
    #[inline]
    pub fn afterpay_clearpay(
        self,
        afterpay_clearpay: CreatePaymentIntentPaymentMethodOptionsAfterpayClearpay,
    ) -> Self {
        Self(self.0.with("afterpay_clearpay", afterpay_clearpay))
    }

    /// Clears `afterpay_clearpay`: unsets what is stored.
    #[inline]
    pub fn clear_afterpay_clearpay(self) -> Self {
        Self(self.0.cleared("afterpay_clearpay"))
    }

    /// Sets `alipay`.
    #[inline]
    pub fn alipay(self, alipay: CreatePaymentIntentPaymentMethodOptionsAlipay) -> Self {
        Self(self.0.with("alipay", alipay))
    }

    /// Clears `alipay`: unsets what is stored.
    #[inline]
    pub fn clear_alipay(self) -> Self {
        Self(self.0.cleared("alipay"))
    }

    /// Sets `alma`.
    #[inline]
    pub fn alma(self, alma: CreatePaymentIntentPaymentMethodOptionsAlma) -> Self {
        Self(self.0.with("alma", alma))
    }

    /// Clears `alma`: unsets what is stored.
    #[inline]
    pub fn clear_alma(self) -> Self {
        Self(self.0.cleared("alma"))
    }

    /// Sets `amazon_pay`.
    #[inline]
    pub fn amazon_pay(
        self,
        amazon_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        Self(self.0.with("amazon_pay", amazon_pay))
    }

    /// Clears `amazon_pay`: unsets what is stored.
    #[inline]
    pub fn clear_amazon_pay(self) -> Self {
        Self(self.0.cleared("amazon_pay"))
    }

    /// Sets `au_becs_debit`.
    #[inline]
    pub fn au_becs_debit(
        self,
        au_becs_debit: CreatePaymentIntentPaymentMethodOptionsAuBecsDebit,
    ) -> Self {
        Self(self.0.with("au_becs_debit", au_becs_debit))
    }

    /// Clears `au_becs_debit`: unsets what is stored.
    #[inline]
    pub fn clear_au_becs_debit(self) -> Self {
        Self(self.0.cleared("au_becs_debit"))
    }

    /// Sets `bacs_debit`.
    #[inline]
    pub fn bacs_debit(
        self,
        bacs_debit: CreatePaymentIntentPaymentMethodOptionsBacsDebit,
    ) -> Self {
        Self(self.0.with("bacs_debit", bacs_debit))
    }

    /// Clears `bacs_debit`: unsets what is stored.
    #[inline]
    pub fn clear_bacs_debit(self) -> Self {
        Self(self.0.cleared("bacs_debit"))
    }

    /// Sets `bancontact`.
    #[inline]
    pub fn bancontact(
        self,
        bancontact: CreatePaymentIntentPaymentMethodOptionsBancontact,
    ) -> Self {
        Self(self.0.with("bancontact", bancontact))
    }

    /// Clears `bancontact`: unsets what is stored.
    #[inline]
    pub fn clear_bancontact(self) -> Self {
        Self(self.0.cleared("bancontact"))
    }

    /// Sets `billie`.
    #[inline]
    pub fn billie(self, billie: CreatePaymentIntentPaymentMethodOptionsAlma) -> Self {
        Self(self.0.with("billie", billie))
    }

    /// Clears `billie`: unsets what is stored.
    #[inline]
    pub fn clear_billie(self) -> Self {
        Self(self.0.cleared("billie"))
    }

    /// Sets `bizum`.
    #[inline]
    pub fn bizum(
        self,
        bizum: CreateCheckoutSessionPaymentMethodOptionsPayByBank,
    ) -> Self {
        Self(self.0.with("bizum", bizum))
    }

    /// Clears `bizum`: unsets what is stored.
    #[inline]
    pub fn clear_bizum(self) -> Self {
        Self(self.0.cleared("bizum"))
    }

    /// Sets `blik`.
    #[inline]
    pub fn blik(self, blik: CreatePaymentIntentPaymentMethodOptionsBlik) -> Self {
        Self(self.0.with("blik", blik))
    }

    /// Clears `blik`: unsets what is stored.
    #[inline]
    pub fn clear_blik(self) -> Self {
        Self(self.0.cleared("blik"))
    }

    /// Sets `boleto`.
    #[inline]
    pub fn boleto(self, boleto: CreatePaymentIntentPaymentMethodOptionsBoleto) -> Self {
        Self(self.0.with("boleto", boleto))
    }

    /// Clears `boleto`: unsets what is stored.
    #[inline]
    pub fn clear_boleto(self) -> Self {
        Self(self.0.cleared("boleto"))
    }

    /// Sets `card`.
    #[inline]
    pub fn card(self, card: PaymentIntentParam) -> Self {
        Self(self.0.with("card", card))
    }

    /// Clears `card`: unsets what is stored.
    #[inline]
    pub fn clear_card(self) -> Self {
        Self(self.0.cleared("card"))
    }

    /// Sets `card_present`.
    #[inline]
    pub fn card_present(
        self,
        card_present: CreatePaymentIntentPaymentMethodOptionsCardPresent,
    ) -> Self {
        Self(self.0.with("card_present", card_present))
    }

    /// Clears `card_present`: unsets what is stored.
    #[inline]
    pub fn clear_card_present(self) -> Self {
        Self(self.0.cleared("card_present"))
    }

    /// Sets `cashapp`.
    #[inline]
    pub fn cashapp(
        self,
        cashapp: CreatePaymentIntentPaymentMethodOptionsCashapp,
    ) -> Self {
        Self(self.0.with("cashapp", cashapp))
    }

    /// Clears `cashapp`: unsets what is stored.
    #[inline]
    pub fn clear_cashapp(self) -> Self {
        Self(self.0.cleared("cashapp"))
    }

    /// Sets `crypto`.
    #[inline]
    pub fn crypto(
        self,
        crypto: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("crypto", crypto))
    }

    /// Clears `crypto`: unsets what is stored.
    #[inline]
    pub fn clear_crypto(self) -> Self {
        Self(self.0.cleared("crypto"))
    }

    /// Sets `customer_balance`.
    #[inline]
    pub fn customer_balance(
        self,
        customer_balance: CreatePaymentIntentPaymentMethodOptionsCustomerBalance,
    ) -> Self {
        Self(self.0.with("customer_balance", customer_balance))
    }

    /// Clears `customer_balance`: unsets what is stored.
    #[inline]
    pub fn clear_customer_balance(self) -> Self {
        Self(self.0.cleared("customer_balance"))
    }

    /// Sets `eps`.
    #[inline]
    pub fn eps(self, eps: CreatePaymentIntentPaymentMethodOptionsEps) -> Self {
        Self(self.0.with("eps", eps))
    }

    /// Clears `eps`: unsets what is stored.
    #[inline]
    pub fn clear_eps(self) -> Self {
        Self(self.0.cleared("eps"))
    }

    /// Sets `fpx`.
    #[inline]
    pub fn fpx(self, fpx: CreateCheckoutSessionPaymentMethodOptionsAlipay) -> Self {
        Self(self.0.with("fpx", fpx))
    }

    /// Clears `fpx`: unsets what is stored.
    #[inline]
    pub fn clear_fpx(self) -> Self {
        Self(self.0.cleared("fpx"))
    }

    /// Sets `giropay`.
    #[inline]
    pub fn giropay(
        self,
        giropay: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("giropay", giropay))
    }

    /// Clears `giropay`: unsets what is stored.
    #[inline]
    pub fn clear_giropay(self) -> Self {
        Self(self.0.cleared("giropay"))
    }

    /// Sets `grabpay`.
    #[inline]
    pub fn grabpay(
        self,
        grabpay: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("grabpay", grabpay))
    }

    /// Clears `grabpay`: unsets what is stored.
    #[inline]
    pub fn clear_grabpay(self) -> Self {
        Self(self.0.cleared("grabpay"))
    }

    /// Sets `ideal`.
    #[inline]
    pub fn ideal(self, ideal: CreatePaymentIntentPaymentMethodOptionsAlipay) -> Self {
        Self(self.0.with("ideal", ideal))
    }

    /// Clears `ideal`: unsets what is stored.
    #[inline]
    pub fn clear_ideal(self) -> Self {
        Self(self.0.cleared("ideal"))
    }

    /// Sets `interac_present`.
    #[inline]
    pub fn interac_present(
        self,
        interac_present: CreateCheckoutSessionPaymentMethodOptionsPayByBank,
    ) -> Self {
        Self(self.0.with("interac_present", interac_present))
    }

    /// Clears `interac_present`: unsets what is stored.
    #[inline]
    pub fn clear_interac_present(self) -> Self {
        Self(self.0.cleared("interac_present"))
    }

    /// Sets `kakao_pay`.
    #[inline]
    pub fn kakao_pay(
        self,
        kakao_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        Self(self.0.with("kakao_pay", kakao_pay))
    }

    /// Clears `kakao_pay`: unsets what is stored.
    #[inline]
    pub fn clear_kakao_pay(self) -> Self {
        Self(self.0.cleared("kakao_pay"))
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(self, klarna: CreatePaymentIntentPaymentMethodOptionsKlarna) -> Self {
        Self(self.0.with("klarna", klarna))
    }

    /// Clears `klarna`: unsets what is stored.
    #[inline]
    pub fn clear_klarna(self) -> Self {
        Self(self.0.cleared("klarna"))
    }

    /// Sets `konbini`.
    #[inline]
    pub fn konbini(
        self,
        konbini: CreatePaymentIntentPaymentMethodOptionsKonbini,
    ) -> Self {
        Self(self.0.with("konbini", konbini))
    }

    /// Clears `konbini`: unsets what is stored.
    #[inline]
    pub fn clear_konbini(self) -> Self {
        Self(self.0.cleared("konbini"))
    }

    /// Sets `kr_card`.
    #[inline]
    pub fn kr_card(
        self,
        kr_card: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        Self(self.0.with("kr_card", kr_card))
    }

    /// Clears `kr_card`: unsets what is stored.
    #[inline]
    pub fn clear_kr_card(self) -> Self {
        Self(self.0.cleared("kr_card"))
    }

    /// Sets `link`.
    #[inline]
    pub fn link(self, link: CreatePaymentIntentPaymentMethodOptionsLink) -> Self {
        Self(self.0.with("link", link))
    }

    /// Clears `link`: unsets what is stored.
    #[inline]
    pub fn clear_link(self) -> Self {
        Self(self.0.cleared("link"))
    }

    /// Sets `mb_way`.
    #[inline]
    pub fn mb_way(
        self,
        mb_way: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("mb_way", mb_way))
    }

    /// Clears `mb_way`: unsets what is stored.
    #[inline]
    pub fn clear_mb_way(self) -> Self {
        Self(self.0.cleared("mb_way"))
    }

    /// Sets `mobilepay`.
    #[inline]
    pub fn mobilepay(
        self,
        mobilepay: CreatePaymentIntentPaymentMethodOptionsMobilepay,
    ) -> Self {
        Self(self.0.with("mobilepay", mobilepay))
    }

    /// Clears `mobilepay`: unsets what is stored.
    #[inline]
    pub fn clear_mobilepay(self) -> Self {
        Self(self.0.cleared("mobilepay"))
    }

    /// Sets `multibanco`.
    #[inline]
    pub fn multibanco(
        self,
        multibanco: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("multibanco", multibanco))
    }

    /// Clears `multibanco`: unsets what is stored.
    #[inline]
    pub fn clear_multibanco(self) -> Self {
        Self(self.0.cleared("multibanco"))
    }

    /// Sets `naver_pay`.
    #[inline]
    pub fn naver_pay(
        self,
        naver_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        Self(self.0.with("naver_pay", naver_pay))
    }

    /// Clears `naver_pay`: unsets what is stored.
    #[inline]
    pub fn clear_naver_pay(self) -> Self {
        Self(self.0.cleared("naver_pay"))
    }

    /// Sets `nz_bank_account`.
    #[inline]
    pub fn nz_bank_account(
        self,
        nz_bank_account: CreatePaymentIntentPaymentMethodOptionsAuBecsDebit,
    ) -> Self {
        Self(self.0.with("nz_bank_account", nz_bank_account))
    }

    /// Clears `nz_bank_account`: unsets what is stored.
    #[inline]
    pub fn clear_nz_bank_account(self) -> Self {
        Self(self.0.cleared("nz_bank_account"))
    }

    /// Sets `oxxo`.
    #[inline]
    pub fn oxxo(self, oxxo: CreateCheckoutSessionPaymentMethodOptionsKonbini) -> Self {
        Self(self.0.with("oxxo", oxxo))
    }

    /// Clears `oxxo`: unsets what is stored.
    #[inline]
    pub fn clear_oxxo(self) -> Self {
        Self(self.0.cleared("oxxo"))
    }

    /// Sets `p24`.
    #[inline]
    pub fn p24(self, p24: CreateCheckoutSessionPaymentMethodOptionsP24) -> Self {
        Self(self.0.with("p24", p24))
    }

    /// Clears `p24`: unsets what is stored.
    #[inline]
    pub fn clear_p24(self) -> Self {
        Self(self.0.cleared("p24"))
    }

    /// Sets `pay_by_bank`.
    #[inline]
    pub fn pay_by_bank(
        self,
        pay_by_bank: CreatePaymentIntentPaymentMethodOptionsPayByBank,
    ) -> Self {
        Self(self.0.with("pay_by_bank", pay_by_bank))
    }

    /// Clears `pay_by_bank`: unsets what is stored.
    #[inline]
    pub fn clear_pay_by_bank(self) -> Self {
        Self(self.0.cleared("pay_by_bank"))
    }

    /// Sets `payco`.
    #[inline]
    pub fn payco(self, payco: CreatePaymentIntentPaymentMethodOptionsAlma) -> Self {
        Self(self.0.with("payco", payco))
    }

    /// Clears `payco`: unsets what is stored.
    #[inline]
    pub fn clear_payco(self) -> Self {
        Self(self.0.cleared("payco"))
    }

    /// Sets `paynow`.
    #[inline]
    pub fn paynow(
        self,
        paynow: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("paynow", paynow))
    }

    /// Clears `paynow`: unsets what is stored.
    #[inline]
    pub fn clear_paynow(self) -> Self {
        Self(self.0.cleared("paynow"))
    }

    /// Sets `paypal`.
    #[inline]
    pub fn paypal(
        self,
        paypal: CreateCheckoutSessionPaymentMethodOptionsPaypal,
    ) -> Self {
        Self(self.0.with("paypal", paypal))
    }

    /// Clears `paypal`: unsets what is stored.
    #[inline]
    pub fn clear_paypal(self) -> Self {
        Self(self.0.cleared("paypal"))
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(self, payto: CreatePaymentIntentPaymentMethodOptionsPayto) -> Self {
        Self(self.0.with("payto", payto))
    }

    /// Clears `payto`: unsets what is stored.
    #[inline]
    pub fn clear_payto(self) -> Self {
        Self(self.0.cleared("payto"))
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(self, pix: CreatePaymentIntentPaymentMethodOptionsPix) -> Self {
        Self(self.0.with("pix", pix))
    }

    /// Clears `pix`: unsets what is stored.
    #[inline]
    pub fn clear_pix(self) -> Self {
        Self(self.0.cleared("pix"))
    }

    /// Sets `promptpay`.
    #[inline]
    pub fn promptpay(
        self,
        promptpay: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        Self(self.0.with("promptpay", promptpay))
    }

    /// Clears `promptpay`: unsets what is stored.
    #[inline]
    pub fn clear_promptpay(self) -> Self {
        Self(self.0.cleared("promptpay"))
    }

    /// Sets `revolut_pay`.
    #[inline]
    pub fn revolut_pay(
        self,
        revolut_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        Self(self.0.with("revolut_pay", revolut_pay))
    }

    /// Clears `revolut_pay`: unsets what is stored.
    #[inline]
    pub fn clear_revolut_pay(self) -> Self {
        Self(self.0.cleared("revolut_pay"))
    }

    /// Sets `samsung_pay`.
    #[inline]
    pub fn samsung_pay(
        self,
        samsung_pay: CreatePaymentIntentPaymentMethodOptionsAlma,
    ) -> Self {
        Self(self.0.with("samsung_pay", samsung_pay))
    }

    /// Clears `samsung_pay`: unsets what is stored.
    #[inline]
    pub fn clear_samsung_pay(self) -> Self {
        Self(self.0.cleared("samsung_pay"))
    }

    /// Sets `satispay`.
    #[inline]
    pub fn satispay(
        self,
        satispay: CreatePaymentIntentPaymentMethodOptionsAlma,
    ) -> Self {
        Self(self.0.with("satispay", satispay))
    }

    /// Clears `satispay`: unsets what is stored.
    #[inline]
    pub fn clear_satispay(self) -> Self {
        Self(self.0.cleared("satispay"))
    }

    /// Sets `scalapay`.
    #[inline]
    pub fn scalapay(
        self,
        scalapay: CreatePaymentIntentPaymentMethodOptionsAlma,
    ) -> Self {
        Self(self.0.with("scalapay", scalapay))
    }

    /// Clears `scalapay`: unsets what is stored.
    #[inline]
    pub fn clear_scalapay(self) -> Self {
        Self(self.0.cleared("scalapay"))
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(
        self,
        sepa_debit: CreatePaymentIntentPaymentMethodOptionsBacsDebit,
    ) -> Self {
        Self(self.0.with("sepa_debit", sepa_debit))
    }

    /// Clears `sepa_debit`: unsets what is stored.
    #[inline]
    pub fn clear_sepa_debit(self) -> Self {
        Self(self.0.cleared("sepa_debit"))
    }

    /// Sets `sofort`.
    #[inline]
    pub fn sofort(self, sofort: CreatePaymentIntentPaymentMethodOptionsSofort) -> Self {
        Self(self.0.with("sofort", sofort))
    }

    /// Clears `sofort`: unsets what is stored.
    #[inline]
    pub fn clear_sofort(self) -> Self {
        Self(self.0.cleared("sofort"))
    }

    /// Sets `swish`.
    #[inline]
    pub fn swish(self, swish: CreatePaymentIntentPaymentMethodOptionsSwish) -> Self {
        Self(self.0.with("swish", swish))
    }

    /// Clears `swish`: unsets what is stored.
    #[inline]
    pub fn clear_swish(self) -> Self {
        Self(self.0.cleared("swish"))
    }

    /// Sets `twint`.
    #[inline]
    pub fn twint(self, twint: CreateCheckoutSessionPaymentMethodOptionsDemoPay) -> Self {
        Self(self.0.with("twint", twint))
    }

    /// Clears `twint`: unsets what is stored.
    #[inline]
    pub fn clear_twint(self) -> Self {
        Self(self.0.cleared("twint"))
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(self, upi: CreateCheckoutSessionPaymentMethodOptionsUpi) -> Self {
        Self(self.0.with("upi", upi))
    }

    /// Clears `upi`: unsets what is stored.
    #[inline]
    pub fn clear_upi(self) -> Self {
        Self(self.0.cleared("upi"))
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        self,
        us_bank_account: CreatePaymentIntentPaymentMethodOptionsUsBankAccount,
    ) -> Self {
        Self(self.0.with("us_bank_account", us_bank_account))
    }

    /// Clears `us_bank_account`: unsets what is stored.
    #[inline]
    pub fn clear_us_bank_account(self) -> Self {
        Self(self.0.cleared("us_bank_account"))
    }

    /// Sets `wechat_pay`.
    #[inline]
    pub fn wechat_pay(
        self,
        wechat_pay: CreatePaymentIntentPaymentMethodOptionsWechatPay,
    ) -> Self {
        Self(self.0.with("wechat_pay", wechat_pay))
    }

    /// Clears `wechat_pay`: unsets what is stored.
    #[inline]
    pub fn clear_wechat_pay(self) -> Self {
        Self(self.0.cleared("wechat_pay"))
    }

    /// Sets `zip`.
    #[inline]
    pub fn zip(self, zip: CreateCheckoutSessionPaymentMethodOptionsAlipay) -> Self {
        Self(self.0.with("zip", zip))
    }

    /// Clears `zip`: unsets what is stored.
    #[inline]
    pub fn clear_zip(self) -> Self {
        Self(self.0.cleared("zip"))
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

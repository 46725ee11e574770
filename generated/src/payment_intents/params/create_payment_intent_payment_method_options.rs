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
        mut self,
        acss_debit: CreatePaymentIntentPaymentMethodOptionsAcssDebit,
    ) -> Self {
        self.0.set("acss_debit", acss_debit);
        self
    }

    /// Clears `acss_debit`: unsets what is stored.
    #[inline]
    pub fn clear_acss_debit(mut self) -> Self {
        self.0.clear("acss_debit");
        self
    }

    /// Sets `affirm`.
    #[inline]
    pub fn affirm(
        mut self,
        affirm: CreatePaymentIntentPaymentMethodOptionsAffirm,
    ) -> Self {
        self.0.set("affirm", affirm);
        self
    }

    /// Clears `affirm`: unsets what is stored.
    #[inline]
    pub fn clear_affirm(mut self) -> Self {
        self.0.clear("affirm");
        self
    }

    /// Sets `afterpay_clearpay`.
    #[inline]
    pub fn afterpay_clearpay(
        mut self,
        afterpay_clearpay: CreatePaymentIntentPaymentMethodOptionsAfterpayClearpay,
    ) -> Self {
        self.0.set("afterpay_clearpay", afterpay_clearpay);
        self
    }

    /// Clears `afterpay_clearpay`: unsets what is stored.
    #[inline]
    pub fn clear_afterpay_clearpay(mut self) -> Self {
        self.0.clear("afterpay_clearpay");
        self
    }

    /// Sets `alipay`.
    #[inline]
    pub fn alipay(
        mut self,
        alipay: CreatePaymentIntentPaymentMethodOptionsAlipay,
    ) -> Self {
        self.0.set("alipay", alipay);
        self
    }

    /// Clears `alipay`: unsets what is stored.
    #[inline]
    pub fn clear_alipay(mut self) -> Self {
        self.0.clear("alipay");
        self
    }

    /// Sets `alma`.
    #[inline]
    pub fn alma(mut self, alma: CreatePaymentIntentPaymentMethodOptionsAlma) -> Self {
        self.0.set("alma", alma);
        self
    }

    /// Clears `alma`: unsets what is stored.
    #[inline]
    pub fn clear_alma(mut self) -> Self {
        self.0.clear("alma");
        self
    }

    /// Sets `amazon_pay`.
    #[inline]
    pub fn amazon_pay(
        mut self,
        amazon_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        self.0.set("amazon_pay", amazon_pay);
        self
    }

    /// Clears `amazon_pay`: unsets what is stored.
    #[inline]
    pub fn clear_amazon_pay(mut self) -> Self {
        self.0.clear("amazon_pay");
        self
    }

    /// Sets `au_becs_debit`.
    #[inline]
    pub fn au_becs_debit(
        mut self,
        au_becs_debit: CreatePaymentIntentPaymentMethodOptionsAuBecsDebit,
    ) -> Self {
        self.0.set("au_becs_debit", au_becs_debit);
        self
    }

    /// Clears `au_becs_debit`: unsets what is stored.
    #[inline]
    pub fn clear_au_becs_debit(mut self) -> Self {
        self.0.clear("au_becs_debit");
        self
    }

    /// Sets `bacs_debit`.
    #[inline]
    pub fn bacs_debit(
        mut self,
        bacs_debit: CreatePaymentIntentPaymentMethodOptionsBacsDebit,
    ) -> Self {
        self.0.set("bacs_debit", bacs_debit);
        self
    }

    /// Clears `bacs_debit`: unsets what is stored.
    #[inline]
    pub fn clear_bacs_debit(mut self) -> Self {
        self.0.clear("bacs_debit");
        self
    }

    /// Sets `bancontact`.
    #[inline]
    pub fn bancontact(
        mut self,
        bancontact: CreatePaymentIntentPaymentMethodOptionsBancontact,
    ) -> Self {
        self.0.set("bancontact", bancontact);
        self
    }

    /// Clears `bancontact`: unsets what is stored.
    #[inline]
    pub fn clear_bancontact(mut self) -> Self {
        self.0.clear("bancontact");
        self
    }

    /// Sets `billie`.
    #[inline]
    pub fn billie(
        mut self,
        billie: CreatePaymentIntentPaymentMethodOptionsAlma,
    ) -> Self {
        self.0.set("billie", billie);
        self
    }

    /// Clears `billie`: unsets what is stored.
    #[inline]
    pub fn clear_billie(mut self) -> Self {
        self.0.clear("billie");
        self
    }

    /// Sets `bizum`.
    #[inline]
    pub fn bizum(
        mut self,
        bizum: CreateCheckoutSessionPaymentMethodOptionsPayByBank,
    ) -> Self {
        self.0.set("bizum", bizum);
        self
    }

    /// Clears `bizum`: unsets what is stored.
    #[inline]
    pub fn clear_bizum(mut self) -> Self {
        self.0.clear("bizum");
        self
    }

    /// Sets `blik`.
    #[inline]
    pub fn blik(mut self, blik: CreatePaymentIntentPaymentMethodOptionsBlik) -> Self {
        self.0.set("blik", blik);
        self
    }

    /// Clears `blik`: unsets what is stored.
    #[inline]
    pub fn clear_blik(mut self) -> Self {
        self.0.clear("blik");
        self
    }

    /// Sets `boleto`.
    #[inline]
    pub fn boleto(
        mut self,
        boleto: CreatePaymentIntentPaymentMethodOptionsBoleto,
    ) -> Self {
        self.0.set("boleto", boleto);
        self
    }

    /// Clears `boleto`: unsets what is stored.
    #[inline]
    pub fn clear_boleto(mut self) -> Self {
        self.0.clear("boleto");
        self
    }

    /// Sets `card`.
    #[inline]
    pub fn card(mut self, card: PaymentIntentParam) -> Self {
        self.0.set("card", card);
        self
    }

    /// Clears `card`: unsets what is stored.
    #[inline]
    pub fn clear_card(mut self) -> Self {
        self.0.clear("card");
        self
    }

    /// Sets `card_present`.
    #[inline]
    pub fn card_present(
        mut self,
        card_present: CreatePaymentIntentPaymentMethodOptionsCardPresent,
    ) -> Self {
        self.0.set("card_present", card_present);
        self
    }

    /// Clears `card_present`: unsets what is stored.
    #[inline]
    pub fn clear_card_present(mut self) -> Self {
        self.0.clear("card_present");
        self
    }

    /// Sets `cashapp`.
    #[inline]
    pub fn cashapp(
        mut self,
        cashapp: CreatePaymentIntentPaymentMethodOptionsCashapp,
    ) -> Self {
        self.0.set("cashapp", cashapp);
        self
    }

    /// Clears `cashapp`: unsets what is stored.
    #[inline]
    pub fn clear_cashapp(mut self) -> Self {
        self.0.clear("cashapp");
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

    /// Clears `crypto`: unsets what is stored.
    #[inline]
    pub fn clear_crypto(mut self) -> Self {
        self.0.clear("crypto");
        self
    }

    /// Sets `customer_balance`.
    #[inline]
    pub fn customer_balance(
        mut self,
        customer_balance: CreatePaymentIntentPaymentMethodOptionsCustomerBalance,
    ) -> Self {
        self.0.set("customer_balance", customer_balance);
        self
    }

    /// Clears `customer_balance`: unsets what is stored.
    #[inline]
    pub fn clear_customer_balance(mut self) -> Self {
        self.0.clear("customer_balance");
        self
    }

    /// Sets `eps`.
    #[inline]
    pub fn eps(mut self, eps: CreatePaymentIntentPaymentMethodOptionsEps) -> Self {
        self.0.set("eps", eps);
        self
    }

    /// Clears `eps`: unsets what is stored.
    #[inline]
    pub fn clear_eps(mut self) -> Self {
        self.0.clear("eps");
        self
    }

    /// Sets `fpx`.
    #[inline]
    pub fn fpx(mut self, fpx: CreateCheckoutSessionPaymentMethodOptionsAlipay) -> Self {
        self.0.set("fpx", fpx);
        self
    }

    /// Clears `fpx`: unsets what is stored.
    #[inline]
    pub fn clear_fpx(mut self) -> Self {
        self.0.clear("fpx");
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

    /// Clears `giropay`: unsets what is stored.
    #[inline]
    pub fn clear_giropay(mut self) -> Self {
        self.0.clear("giropay");
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

    /// Clears `grabpay`: unsets what is stored.
    #[inline]
    pub fn clear_grabpay(mut self) -> Self {
        self.0.clear("grabpay");
        self
    }

    /// Sets `ideal`.
    #[inline]
    pub fn ideal(
        mut self,
        ideal: CreatePaymentIntentPaymentMethodOptionsAlipay,
    ) -> Self {
        self.0.set("ideal", ideal);
        self
    }

    /// Clears `ideal`: unsets what is stored.
    #[inline]
    pub fn clear_ideal(mut self) -> Self {
        self.0.clear("ideal");
        self
    }

    /// Sets `interac_present`.
    #[inline]
    pub fn interac_present(
        mut self,
        interac_present: CreateCheckoutSessionPaymentMethodOptionsPayByBank,
    ) -> Self {
        self.0.set("interac_present", interac_present);
        self
    }

    /// Clears `interac_present`: unsets what is stored.
    #[inline]
    pub fn clear_interac_present(mut self) -> Self {
        self.0.clear("interac_present");
        self
    }

    /// Sets `kakao_pay`.
    #[inline]
    pub fn kakao_pay(
        mut self,
        kakao_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        self.0.set("kakao_pay", kakao_pay);
        self
    }

    /// Clears `kakao_pay`: unsets what is stored.
    #[inline]
    pub fn clear_kakao_pay(mut self) -> Self {
        self.0.clear("kakao_pay");
        self
    }

    /// Sets `klarna`.
    #[inline]
    pub fn klarna(
        mut self,
        klarna: CreatePaymentIntentPaymentMethodOptionsKlarna,
    ) -> Self {
        self.0.set("klarna", klarna);
        self
    }

    /// Clears `klarna`: unsets what is stored.
    #[inline]
    pub fn clear_klarna(mut self) -> Self {
        self.0.clear("klarna");
        self
    }

    /// Sets `konbini`.
    #[inline]
    pub fn konbini(
        mut self,
        konbini: CreatePaymentIntentPaymentMethodOptionsKonbini,
    ) -> Self {
        self.0.set("konbini", konbini);
        self
    }

    /// Clears `konbini`: unsets what is stored.
    #[inline]
    pub fn clear_konbini(mut self) -> Self {
        self.0.clear("konbini");
        self
    }

    /// Sets `kr_card`.
    #[inline]
    pub fn kr_card(
        mut self,
        kr_card: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        self.0.set("kr_card", kr_card);
        self
    }

    /// Clears `kr_card`: unsets what is stored.
    #[inline]
    pub fn clear_kr_card(mut self) -> Self {
        self.0.clear("kr_card");
        self
    }

    /// Sets `link`.
    #[inline]
    pub fn link(mut self, link: CreatePaymentIntentPaymentMethodOptionsLink) -> Self {
        self.0.set("link", link);
        self
    }

    /// Clears `link`: unsets what is stored.
    #[inline]
    pub fn clear_link(mut self) -> Self {
        self.0.clear("link");
        self
    }

    /// Sets `mb_way`.
    #[inline]
    pub fn mb_way(
        mut self,
        mb_way: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        self.0.set("mb_way", mb_way);
        self
    }

    /// Clears `mb_way`: unsets what is stored.
    #[inline]
    pub fn clear_mb_way(mut self) -> Self {
        self.0.clear("mb_way");
        self
    }

    /// Sets `mobilepay`.
    #[inline]
    pub fn mobilepay(
        mut self,
        mobilepay: CreatePaymentIntentPaymentMethodOptionsMobilepay,
    ) -> Self {
        self.0.set("mobilepay", mobilepay);
        self
    }

    /// Clears `mobilepay`: unsets what is stored.
    #[inline]
    pub fn clear_mobilepay(mut self) -> Self {
        self.0.clear("mobilepay");
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

    /// Clears `multibanco`: unsets what is stored.
    #[inline]
    pub fn clear_multibanco(mut self) -> Self {
        self.0.clear("multibanco");
        self
    }

    /// Sets `naver_pay`.
    #[inline]
    pub fn naver_pay(
        mut self,
        naver_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        self.0.set("naver_pay", naver_pay);
        self
    }

    /// Clears `naver_pay`: unsets what is stored.
    #[inline]
    pub fn clear_naver_pay(mut self) -> Self {
        self.0.clear("naver_pay");
        self
    }

    /// Sets `nz_bank_account`.
    #[inline]
    pub fn nz_bank_account(
        mut self,
        nz_bank_account: CreatePaymentIntentPaymentMethodOptionsAuBecsDebit,
    ) -> Self {
        self.0.set("nz_bank_account", nz_bank_account);
        self
    }

    /// Clears `nz_bank_account`: unsets what is stored.
    #[inline]
    pub fn clear_nz_bank_account(mut self) -> Self {
        self.0.clear("nz_bank_account");
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

    /// Clears `oxxo`: unsets what is stored.
    #[inline]
    pub fn clear_oxxo(mut self) -> Self {
        self.0.clear("oxxo");
        self
    }

    /// Sets `p24`.
    #[inline]
    pub fn p24(mut self, p24: CreateCheckoutSessionPaymentMethodOptionsP24) -> Self {
        self.0.set("p24", p24);
        self
    }

    /// Clears `p24`: unsets what is stored.
    #[inline]
    pub fn clear_p24(mut self) -> Self {
        self.0.clear("p24");
        self
    }

    /// Sets `pay_by_bank`.
    #[inline]
    pub fn pay_by_bank(
        mut self,
        pay_by_bank: CreatePaymentIntentPaymentMethodOptionsPayByBank,
    ) -> Self {
        self.0.set("pay_by_bank", pay_by_bank);
        self
    }

    /// Clears `pay_by_bank`: unsets what is stored.
    #[inline]
    pub fn clear_pay_by_bank(mut self) -> Self {
        self.0.clear("pay_by_bank");
        self
    }

    /// Sets `payco`.
    #[inline]
    pub fn payco(mut self, payco: CreatePaymentIntentPaymentMethodOptionsAlma) -> Self {
        self.0.set("payco", payco);
        self
    }

    /// Clears `payco`: unsets what is stored.
    #[inline]
    pub fn clear_payco(mut self) -> Self {
        self.0.clear("payco");
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

    /// Clears `paynow`: unsets what is stored.
    #[inline]
    pub fn clear_paynow(mut self) -> Self {
        self.0.clear("paynow");
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

    /// Clears `paypal`: unsets what is stored.
    #[inline]
    pub fn clear_paypal(mut self) -> Self {
        self.0.clear("paypal");
        self
    }

    /// Sets `payto`.
    #[inline]
    pub fn payto(mut self, payto: CreatePaymentIntentPaymentMethodOptionsPayto) -> Self {
        self.0.set("payto", payto);
        self
    }

    /// Clears `payto`: unsets what is stored.
    #[inline]
    pub fn clear_payto(mut self) -> Self {
        self.0.clear("payto");
        self
    }

    /// Sets `pix`.
    #[inline]
    pub fn pix(mut self, pix: CreatePaymentIntentPaymentMethodOptionsPix) -> Self {
        self.0.set("pix", pix);
        self
    }

    /// Clears `pix`: unsets what is stored.
    #[inline]
    pub fn clear_pix(mut self) -> Self {
        self.0.clear("pix");
        self
    }

    /// Sets `promptpay`.
    #[inline]
    pub fn promptpay(
        mut self,
        promptpay: CreateCheckoutSessionPaymentMethodOptionsAlipay,
    ) -> Self {
        self.0.set("promptpay", promptpay);
        self
    }

    /// Clears `promptpay`: unsets what is stored.
    #[inline]
    pub fn clear_promptpay(mut self) -> Self {
        self.0.clear("promptpay");
        self
    }

    /// Sets `revolut_pay`.
    #[inline]
    pub fn revolut_pay(
        mut self,
        revolut_pay: CreatePaymentIntentPaymentMethodOptionsAmazonPay,
    ) -> Self {
        self.0.set("revolut_pay", revolut_pay);
        self
    }

    /// Clears `revolut_pay`: unsets what is stored.
    #[inline]
    pub fn clear_revolut_pay(mut self) -> Self {
        self.0.clear("revolut_pay");
        self
    }

    /// Sets `samsung_pay`.
    #[inline]
    pub fn samsung_pay(
        mut self,
        samsung_pay: CreatePaymentIntentPaymentMethodOptionsAlma,
    ) -> Self {
        self.0.set("samsung_pay", samsung_pay);
        self
    }

    /// Clears `samsung_pay`: unsets what is stored.
    #[inline]
    pub fn clear_samsung_pay(mut self) -> Self {
        self.0.clear("samsung_pay");
        self
    }

    /// Sets `satispay`.
    #[inline]
    pub fn satispay(
        mut self,
        satispay: CreatePaymentIntentPaymentMethodOptionsAlma,
    ) -> Self {
        self.0.set("satispay", satispay);
        self
    }

    /// Clears `satispay`: unsets what is stored.
    #[inline]
    pub fn clear_satispay(mut self) -> Self {
        self.0.clear("satispay");
        self
    }

    /// Sets `scalapay`.
    #[inline]
    pub fn scalapay(
        mut self,
        scalapay: CreatePaymentIntentPaymentMethodOptionsAlma,
    ) -> Self {
        self.0.set("scalapay", scalapay);
        self
    }

    /// Clears `scalapay`: unsets what is stored.
    #[inline]
    pub fn clear_scalapay(mut self) -> Self {
        self.0.clear("scalapay");
        self
    }

    /// Sets `sepa_debit`.
    #[inline]
    pub fn sepa_debit(
        mut self,
        sepa_debit: CreatePaymentIntentPaymentMethodOptionsBacsDebit,
    ) -> Self {
        self.0.set("sepa_debit", sepa_debit);
        self
    }

    /// Clears `sepa_debit`: unsets what is stored.
    #[inline]
    pub fn clear_sepa_debit(mut self) -> Self {
        self.0.clear("sepa_debit");
        self
    }

    /// Sets `sofort`.
    #[inline]
    pub fn sofort(
        mut self,
        sofort: CreatePaymentIntentPaymentMethodOptionsSofort,
    ) -> Self {
        self.0.set("sofort", sofort);
        self
    }

    /// Clears `sofort`: unsets what is stored.
    #[inline]
    pub fn clear_sofort(mut self) -> Self {
        self.0.clear("sofort");
        self
    }

    /// Sets `swish`.
    #[inline]
    pub fn swish(mut self, swish: CreatePaymentIntentPaymentMethodOptionsSwish) -> Self {
        self.0.set("swish", swish);
        self
    }

    /// Clears `swish`: unsets what is stored.
    #[inline]
    pub fn clear_swish(mut self) -> Self {
        self.0.clear("swish");
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

    /// Clears `twint`: unsets what is stored.
    #[inline]
    pub fn clear_twint(mut self) -> Self {
        self.0.clear("twint");
        self
    }

    /// Sets `upi`.
    #[inline]
    pub fn upi(mut self, upi: CreateCheckoutSessionPaymentMethodOptionsUpi) -> Self {
        self.0.set("upi", upi);
        self
    }

    /// Clears `upi`: unsets what is stored.
    #[inline]
    pub fn clear_upi(mut self) -> Self {
        self.0.clear("upi");
        self
    }

    /// Sets `us_bank_account`.
    #[inline]
    pub fn us_bank_account(
        mut self,
        us_bank_account: CreatePaymentIntentPaymentMethodOptionsUsBankAccount,
    ) -> Self {
        self.0.set("us_bank_account", us_bank_account);
        self
    }

    /// Clears `us_bank_account`: unsets what is stored.
    #[inline]
    pub fn clear_us_bank_account(mut self) -> Self {
        self.0.clear("us_bank_account");
        self
    }

    /// Sets `wechat_pay`.
    #[inline]
    pub fn wechat_pay(
        mut self,
        wechat_pay: CreatePaymentIntentPaymentMethodOptionsWechatPay,
    ) -> Self {
        self.0.set("wechat_pay", wechat_pay);
        self
    }

    /// Clears `wechat_pay`: unsets what is stored.
    #[inline]
    pub fn clear_wechat_pay(mut self) -> Self {
        self.0.clear("wechat_pay");
        self
    }

    /// Sets `zip`.
    #[inline]
    pub fn zip(mut self, zip: CreateCheckoutSessionPaymentMethodOptionsAlipay) -> Self {
        self.0.set("zip", zip);
        self
    }

    /// Clears `zip`: unsets what is stored.
    #[inline]
    pub fn clear_zip(mut self) -> Self {
        self.0.clear("zip");
        self
    }
}

impl Default for CreatePaymentIntentPaymentMethodOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;
use crate::{CapabilityParam, ProtectableCapabilityParam};

stripe_runtime::params! {
    /// Each key of the dictionary represents a capability, and each capability maps to its settings
    /// (for example, whether it has been requested or not). Each capability is inactive until you have
    /// provided its specific requirements and Stripe has verified them. An account might have some of
    /// its requested capabilities be active and some be inactive.
    ///
    /// Required when
    /// [account.controller.stripe_dashboard.type](https://docs.stripe.com/api/accounts/create#create_account-controller-dashboard-type)
    /// is `none`, which includes Custom accounts.
    ///
    /// Parameters at `PostAccounts/capabilities`, `PostAccountsAccount/capabilities`.
    pub struct CapabilitiesParam;
}

impl CapabilitiesParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }

    /// Sets `acss_debit_payments`.
    #[inline]
    pub fn acss_debit_payments(mut self, acss_debit_payments: CapabilityParam) -> Self {
        self.0.set("acss_debit_payments", acss_debit_payments);
        self
    }

    /// Sets `affirm_payments`.
    #[inline]
    pub fn affirm_payments(mut self, affirm_payments: CapabilityParam) -> Self {
        self.0.set("affirm_payments", affirm_payments);
        self
    }

    /// Sets `afterpay_clearpay_payments`.
    #[inline]
    pub fn afterpay_clearpay_payments(
        mut self,
        afterpay_clearpay_payments: CapabilityParam,
    ) -> Self {
        self.0.set("afterpay_clearpay_payments", afterpay_clearpay_payments);
        self
    }

    /// Sets `alma_payments`.
    #[inline]
    pub fn alma_payments(mut self, alma_payments: CapabilityParam) -> Self {
        self.0.set("alma_payments", alma_payments);
        self
    }

    /// Sets `amazon_pay_payments`.
    #[inline]
    pub fn amazon_pay_payments(mut self, amazon_pay_payments: CapabilityParam) -> Self {
        self.0.set("amazon_pay_payments", amazon_pay_payments);
        self
    }

    /// Sets `app_distribution`.
    #[inline]
    pub fn app_distribution(mut self, app_distribution: CapabilityParam) -> Self {
        self.0.set("app_distribution", app_distribution);
        self
    }

    /// Sets `au_becs_debit_payments`.
    #[inline]
    pub fn au_becs_debit_payments(
        mut self,
        au_becs_debit_payments: CapabilityParam,
    ) -> Self {
        self.0.set("au_becs_debit_payments", au_becs_debit_payments);
        self
    }

    /// Sets `bacs_debit_payments`.
    #[inline]
    pub fn bacs_debit_payments(mut self, bacs_debit_payments: CapabilityParam) -> Self {
        self.0.set("bacs_debit_payments", bacs_debit_payments);
        self
    }

    /// Sets `bancontact_payments`.
    #[inline]
    pub fn bancontact_payments(mut self, bancontact_payments: CapabilityParam) -> Self {
        self.0.set("bancontact_payments", bancontact_payments);
        self
    }

    /// Sets `bank_transfer_payments`.
    #[inline]
    pub fn bank_transfer_payments(
        mut self,
        bank_transfer_payments: CapabilityParam,
    ) -> Self {
        self.0.set("bank_transfer_payments", bank_transfer_payments);
        self
    }

    /// Sets `billie_payments`.
    #[inline]
    pub fn billie_payments(mut self, billie_payments: CapabilityParam) -> Self {
        self.0.set("billie_payments", billie_payments);
        self
    }

    /// Sets `bizum_payments`.
    #[inline]
    pub fn bizum_payments(mut self, bizum_payments: CapabilityParam) -> Self {
        self.0.set("bizum_payments", bizum_payments);
        self
    }

    /// Sets `blik_payments`.
    #[inline]
    pub fn blik_payments(mut self, blik_payments: CapabilityParam) -> Self {
        self.0.set("blik_payments", blik_payments);
        self
    }

    /// Sets `boleto_payments`.
    #[inline]
    pub fn boleto_payments(mut self, boleto_payments: CapabilityParam) -> Self {
        self.0.set("boleto_payments", boleto_payments);
        self
    }

    /// Sets `card_issuing`.
    #[inline]
    pub fn card_issuing(mut self, card_issuing: CapabilityParam) -> Self {
        self.0.set("card_issuing", card_issuing);
        self
    }

    /// Sets `card_payments`.
    #[inline]
    pub fn card_payments(mut self, card_payments: ProtectableCapabilityParam) -> Self {
        self.0.set("card_payments", card_payments);
        self
    }

    /// Sets `cartes_bancaires_payments`.
    #[inline]
    pub fn cartes_bancaires_payments(
        mut self,
        cartes_bancaires_payments: CapabilityParam,
    ) -> Self {
        self.0.set("cartes_bancaires_payments", cartes_bancaires_payments);
        self
    }

    /// Sets `cashapp_payments`.
    #[inline]
    pub fn cashapp_payments(mut self, cashapp_payments: CapabilityParam) -> Self {
        self.0.set("cashapp_payments", cashapp_payments);
        self
    }

    /// Sets `crypto_payments`.
    #[inline]
    pub fn crypto_payments(mut self, crypto_payments: CapabilityParam) -> Self {
        self.0.set("crypto_payments", crypto_payments);
        self
    }

    /// Sets `eps_payments`.
    #[inline]
    pub fn eps_payments(mut self, eps_payments: CapabilityParam) -> Self {
        self.0.set("eps_payments", eps_payments);
        self
    }

    /// Sets `fpx_payments`.
    #[inline]
    pub fn fpx_payments(mut self, fpx_payments: CapabilityParam) -> Self {
        self.0.set("fpx_payments", fpx_payments);
        self
    }

    /// Sets `gb_bank_transfer_payments`.
    #[inline]
    pub fn gb_bank_transfer_payments(
        mut self,
        gb_bank_transfer_payments: CapabilityParam,
    ) -> Self {
        self.0.set("gb_bank_transfer_payments", gb_bank_transfer_payments);
        self
    }

    /// Sets `giropay_payments`.
    #[inline]
    pub fn giropay_payments(mut self, giropay_payments: CapabilityParam) -> Self {
        self.0.set("giropay_payments", giropay_payments);
        self
    }

    /// Sets `grabpay_payments`.
    #[inline]
    pub fn grabpay_payments(mut self, grabpay_payments: CapabilityParam) -> Self {
        self.0.set("grabpay_payments", grabpay_payments);
        self
    }

    /// Sets `ideal_payments`.
    #[inline]
    pub fn ideal_payments(mut self, ideal_payments: CapabilityParam) -> Self {
        self.0.set("ideal_payments", ideal_payments);
        self
    }

    /// Sets `india_international_payments`.
    #[inline]
    pub fn india_international_payments(
        mut self,
        india_international_payments: CapabilityParam,
    ) -> Self {
        self.0.set("india_international_payments", india_international_payments);
        self
    }

    /// Sets `jcb_payments`.
    #[inline]
    pub fn jcb_payments(mut self, jcb_payments: CapabilityParam) -> Self {
        self.0.set("jcb_payments", jcb_payments);
        self
    }

    /// Sets `jp_bank_transfer_payments`.
    #[inline]
    pub fn jp_bank_transfer_payments(
        mut self,
        jp_bank_transfer_payments: CapabilityParam,
    ) -> Self {
        self.0.set("jp_bank_transfer_payments", jp_bank_transfer_payments);
        self
    }

    /// Sets `kakao_pay_payments`.
    #[inline]
    pub fn kakao_pay_payments(mut self, kakao_pay_payments: CapabilityParam) -> Self {
        self.0.set("kakao_pay_payments", kakao_pay_payments);
        self
    }

    /// Sets `klarna_payments`.
    #[inline]
    pub fn klarna_payments(mut self, klarna_payments: CapabilityParam) -> Self {
        self.0.set("klarna_payments", klarna_payments);
        self
    }

    /// Sets `konbini_payments`.
    #[inline]
    pub fn konbini_payments(mut self, konbini_payments: CapabilityParam) -> Self {
        self.0.set("konbini_payments", konbini_payments);
        self
    }

    /// Sets `kr_card_payments`.
    #[inline]
    pub fn kr_card_payments(mut self, kr_card_payments: CapabilityParam) -> Self {
        self.0.set("kr_card_payments", kr_card_payments);
        self
    }

    /// Sets `legacy_payments`.
    #[inline]
    pub fn legacy_payments(mut self, legacy_payments: CapabilityParam) -> Self {
        self.0.set("legacy_payments", legacy_payments);
        self
    }

    /// Sets `link_payments`.
    #[inline]
    pub fn link_payments(mut self, link_payments: CapabilityParam) -> Self {
        self.0.set("link_payments", link_payments);
        self
    }

    /// Sets `mb_way_payments`.
    #[inline]
    pub fn mb_way_payments(mut self, mb_way_payments: CapabilityParam) -> Self {
        self.0.set("mb_way_payments", mb_way_payments);
        self
    }

    /// Sets `mobilepay_payments`.
    #[inline]
    pub fn mobilepay_payments(mut self, mobilepay_payments: CapabilityParam) -> Self {
        self.0.set("mobilepay_payments", mobilepay_payments);
        self
    }

    /// Sets `multibanco_payments`.
    #[inline]
    pub fn multibanco_payments(mut self, multibanco_payments: CapabilityParam) -> Self {
        self.0.set("multibanco_payments", multibanco_payments);
        self
    }

    /// Sets `mx_bank_transfer_payments`.
    #[inline]
    pub fn mx_bank_transfer_payments(
        mut self,
        mx_bank_transfer_payments: CapabilityParam,
    ) -> Self {
        self.0.set("mx_bank_transfer_payments", mx_bank_transfer_payments);
        self
    }

    /// Sets `naver_pay_payments`.
    #[inline]
    pub fn naver_pay_payments(mut self, naver_pay_payments: CapabilityParam) -> Self {
        self.0.set("naver_pay_payments", naver_pay_payments);
        self
    }

    /// Sets `nz_bank_account_becs_debit_payments`.
    #[inline]
    pub fn nz_bank_account_becs_debit_payments(
        mut self,
        nz_bank_account_becs_debit_payments: CapabilityParam,
    ) -> Self {
        self.0
            .set(
                "nz_bank_account_becs_debit_payments",
                nz_bank_account_becs_debit_payments,
            );
        self
    }

    /// Sets `oxxo_payments`.
    #[inline]
    pub fn oxxo_payments(mut self, oxxo_payments: CapabilityParam) -> Self {
        self.0.set("oxxo_payments", oxxo_payments);
        self
    }

    /// Sets `p24_payments`.
    #[inline]
    pub fn p24_payments(mut self, p24_payments: CapabilityParam) -> Self {
        self.0.set("p24_payments", p24_payments);
        self
    }

    /// Sets `pay_by_bank_payments`.
    #[inline]
    pub fn pay_by_bank_payments(
        mut self,
        pay_by_bank_payments: CapabilityParam,
    ) -> Self {
        self.0.set("pay_by_bank_payments", pay_by_bank_payments);
        self
    }

    /// Sets `payco_payments`.
    #[inline]
    pub fn payco_payments(mut self, payco_payments: CapabilityParam) -> Self {
        self.0.set("payco_payments", payco_payments);
        self
    }

    /// Sets `paynow_payments`.
    #[inline]
    pub fn paynow_payments(mut self, paynow_payments: CapabilityParam) -> Self {
        self.0.set("paynow_payments", paynow_payments);
        self
    }

    /// Sets `payto_payments`.
    #[inline]
    pub fn payto_payments(mut self, payto_payments: CapabilityParam) -> Self {
        self.0.set("payto_payments", payto_payments);
        self
    }

    /// Sets `pix_payments`.
    #[inline]
    pub fn pix_payments(mut self, pix_payments: CapabilityParam) -> Self {
        self.0.set("pix_payments", pix_payments);
        self
    }

    /// Sets `promptpay_payments`.
    #[inline]
    pub fn promptpay_payments(mut self, promptpay_payments: CapabilityParam) -> Self {
        self.0.set("promptpay_payments", promptpay_payments);
        self
    }

    /// Sets `revolut_pay_payments`.
    #[inline]
    pub fn revolut_pay_payments(
        mut self,
        revolut_pay_payments: CapabilityParam,
    ) -> Self {
        self.0.set("revolut_pay_payments", revolut_pay_payments);
        self
    }

    /// Sets `samsung_pay_payments`.
    #[inline]
    pub fn samsung_pay_payments(
        mut self,
        samsung_pay_payments: CapabilityParam,
    ) -> Self {
        self.0.set("samsung_pay_payments", samsung_pay_payments);
        self
    }

    /// Sets `satispay_payments`.
    #[inline]
    pub fn satispay_payments(mut self, satispay_payments: CapabilityParam) -> Self {
        self.0.set("satispay_payments", satispay_payments);
        self
    }

    /// Sets `scalapay_payments`.
    #[inline]
    pub fn scalapay_payments(mut self, scalapay_payments: CapabilityParam) -> Self {
        self.0.set("scalapay_payments", scalapay_payments);
        self
    }

    /// Sets `sepa_bank_transfer_payments`.
    #[inline]
    pub fn sepa_bank_transfer_payments(
        mut self,
        sepa_bank_transfer_payments: CapabilityParam,
    ) -> Self {
        self.0.set("sepa_bank_transfer_payments", sepa_bank_transfer_payments);
        self
    }

    /// Sets `sepa_debit_payments`.
    #[inline]
    pub fn sepa_debit_payments(mut self, sepa_debit_payments: CapabilityParam) -> Self {
        self.0.set("sepa_debit_payments", sepa_debit_payments);
        self
    }

    /// Sets `sofort_payments`.
    #[inline]
    pub fn sofort_payments(mut self, sofort_payments: CapabilityParam) -> Self {
        self.0.set("sofort_payments", sofort_payments);
        self
    }

    /// Sets `sunbit_payments`.
    #[inline]
    pub fn sunbit_payments(mut self, sunbit_payments: CapabilityParam) -> Self {
        self.0.set("sunbit_payments", sunbit_payments);
        self
    }

    /// Sets `swish_payments`.
    #[inline]
    pub fn swish_payments(mut self, swish_payments: CapabilityParam) -> Self {
        self.0.set("swish_payments", swish_payments);
        self
    }

    /// Sets `tax_reporting_us_1099_k`.
    #[inline]
    pub fn tax_reporting_us_1099_k(
        mut self,
        tax_reporting_us_1099_k: CapabilityParam,
    ) -> Self {
        self.0.set("tax_reporting_us_1099_k", tax_reporting_us_1099_k);
        self
    }

    /// Sets `tax_reporting_us_1099_misc`.
    #[inline]
    pub fn tax_reporting_us_1099_misc(
        mut self,
        tax_reporting_us_1099_misc: CapabilityParam,
    ) -> Self {
        self.0.set("tax_reporting_us_1099_misc", tax_reporting_us_1099_misc);
        self
    }

    /// Sets `transfers`.
    #[inline]
    pub fn transfers(mut self, transfers: CapabilityParam) -> Self {
        self.0.set("transfers", transfers);
        self
    }

    /// Sets `treasury`.
    #[inline]
    pub fn treasury(mut self, treasury: CapabilityParam) -> Self {
        self.0.set("treasury", treasury);
        self
    }

    /// Sets `twint_payments`.
    #[inline]
    pub fn twint_payments(mut self, twint_payments: CapabilityParam) -> Self {
        self.0.set("twint_payments", twint_payments);
        self
    }

    /// Sets `upi_payments`.
    #[inline]
    pub fn upi_payments(mut self, upi_payments: CapabilityParam) -> Self {
        self.0.set("upi_payments", upi_payments);
        self
    }

    /// Sets `us_bank_account_ach_payments`.
    #[inline]
    pub fn us_bank_account_ach_payments(
        mut self,
        us_bank_account_ach_payments: CapabilityParam,
    ) -> Self {
        self.0.set("us_bank_account_ach_payments", us_bank_account_ach_payments);
        self
    }

    /// Sets `us_bank_transfer_payments`.
    #[inline]
    pub fn us_bank_transfer_payments(
        mut self,
        us_bank_transfer_payments: CapabilityParam,
    ) -> Self {
        self.0.set("us_bank_transfer_payments", us_bank_transfer_payments);
        self
    }

    /// Sets `zip_payments`.
    #[inline]
    pub fn zip_payments(mut self, zip_payments: CapabilityParam) -> Self {
        self.0.set("zip_payments", zip_payments);
        self
    }
}

impl Default for CapabilitiesParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

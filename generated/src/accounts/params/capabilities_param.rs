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
    pub fn acss_debit_payments(self, acss_debit_payments: CapabilityParam) -> Self {
        Self(self.0.with("acss_debit_payments", acss_debit_payments))
    }

    /// Sets `affirm_payments`.
    #[inline]
    pub fn affirm_payments(self, affirm_payments: CapabilityParam) -> Self {
        Self(self.0.with("affirm_payments", affirm_payments))
    }

    /// Sets `afterpay_clearpay_payments`.
    #[inline]
    pub fn afterpay_clearpay_payments(
        self,
        afterpay_clearpay_payments: CapabilityParam,
    ) -> Self {
        Self(self.0.with("afterpay_clearpay_payments", afterpay_clearpay_payments))
    }

    /// Sets `alma_payments`.
    #[inline]
    pub fn alma_payments(self, alma_payments: CapabilityParam) -> Self {
        Self(self.0.with("alma_payments", alma_payments))
    }

    /// Sets `amazon_pay_payments`.
    #[inline]
    pub fn amazon_pay_payments(self, amazon_pay_payments: CapabilityParam) -> Self {
        Self(self.0.with("amazon_pay_payments", amazon_pay_payments))
    }

    /// Sets `app_distribution`.
    #[inline]
    pub fn app_distribution(self, app_distribution: CapabilityParam) -> Self {
        Self(self.0.with("app_distribution", app_distribution))
    }

    /// Sets `au_becs_debit_payments`.
    #[inline]
    pub fn au_becs_debit_payments(
        self,
        au_becs_debit_payments: CapabilityParam,
    ) -> Self {
        Self(self.0.with("au_becs_debit_payments", au_becs_debit_payments))
    }

    /// Sets `bacs_debit_payments`.
    #[inline]
    pub fn bacs_debit_payments(self, bacs_debit_payments: CapabilityParam) -> Self {
        Self(self.0.with("bacs_debit_payments", bacs_debit_payments))
    }

    /// Sets `bancontact_payments`.
    #[inline]
    pub fn bancontact_payments(self, bancontact_payments: CapabilityParam) -> Self {
        Self(self.0.with("bancontact_payments", bancontact_payments))
    }

    /// Sets `bank_transfer_payments`.
    #[inline]
    pub fn bank_transfer_payments(
        self,
        bank_transfer_payments: CapabilityParam,
    ) -> Self {
        Self(self.0.with("bank_transfer_payments", bank_transfer_payments))
    }

    /// Sets `billie_payments`.
    #[inline]
    pub fn billie_payments(self, billie_payments: CapabilityParam) -> Self {
        Self(self.0.with("billie_payments", billie_payments))
    }

    /// Sets `bizum_payments`.
    #[inline]
    pub fn bizum_payments(self, bizum_payments: CapabilityParam) -> Self {
        Self(self.0.with("bizum_payments", bizum_payments))
    }

    /// Sets `blik_payments`.
    #[inline]
    pub fn blik_payments(self, blik_payments: CapabilityParam) -> Self {
        Self(self.0.with("blik_payments", blik_payments))
    }

    /// Sets `boleto_payments`.
    #[inline]
    pub fn boleto_payments(self, boleto_payments: CapabilityParam) -> Self {
        Self(self.0.with("boleto_payments", boleto_payments))
    }

    /// Sets `card_issuing`.
    #[inline]
    pub fn card_issuing(self, card_issuing: CapabilityParam) -> Self {
        Self(self.0.with("card_issuing", card_issuing))
    }

    /// Sets `card_payments`.
    #[inline]
    pub fn card_payments(self, card_payments: ProtectableCapabilityParam) -> Self {
        Self(self.0.with("card_payments", card_payments))
    }

    /// Sets `cartes_bancaires_payments`.
    #[inline]
    pub fn cartes_bancaires_payments(
        self,
        cartes_bancaires_payments: CapabilityParam,
    ) -> Self {
        Self(self.0.with("cartes_bancaires_payments", cartes_bancaires_payments))
    }

    /// Sets `cashapp_payments`.
    #[inline]
    pub fn cashapp_payments(self, cashapp_payments: CapabilityParam) -> Self {
        Self(self.0.with("cashapp_payments", cashapp_payments))
    }

    /// Sets `crypto_payments`.
    #[inline]
    pub fn crypto_payments(self, crypto_payments: CapabilityParam) -> Self {
        Self(self.0.with("crypto_payments", crypto_payments))
    }

    /// Sets `eps_payments`.
    #[inline]
    pub fn eps_payments(self, eps_payments: CapabilityParam) -> Self {
        Self(self.0.with("eps_payments", eps_payments))
    }

    /// Sets `fpx_payments`.
    #[inline]
    pub fn fpx_payments(self, fpx_payments: CapabilityParam) -> Self {
        Self(self.0.with("fpx_payments", fpx_payments))
    }

    /// Sets `gb_bank_transfer_payments`.
    #[inline]
    pub fn gb_bank_transfer_payments(
        self,
        gb_bank_transfer_payments: CapabilityParam,
    ) -> Self {
        Self(self.0.with("gb_bank_transfer_payments", gb_bank_transfer_payments))
    }

    /// Sets `giropay_payments`.
    #[inline]
    pub fn giropay_payments(self, giropay_payments: CapabilityParam) -> Self {
        Self(self.0.with("giropay_payments", giropay_payments))
    }

    /// Sets `grabpay_payments`.
    #[inline]
    pub fn grabpay_payments(self, grabpay_payments: CapabilityParam) -> Self {
        Self(self.0.with("grabpay_payments", grabpay_payments))
    }

    /// Sets `ideal_payments`.
    #[inline]
    pub fn ideal_payments(self, ideal_payments: CapabilityParam) -> Self {
        Self(self.0.with("ideal_payments", ideal_payments))
    }

    /// Sets `india_international_payments`.
    #[inline]
    pub fn india_international_payments(
        self,
        india_international_payments: CapabilityParam,
    ) -> Self {
        Self(self.0.with("india_international_payments", india_international_payments))
    }

    /// Sets `jcb_payments`.
    #[inline]
    pub fn jcb_payments(self, jcb_payments: CapabilityParam) -> Self {
        Self(self.0.with("jcb_payments", jcb_payments))
    }

    /// Sets `jp_bank_transfer_payments`.
    #[inline]
    pub fn jp_bank_transfer_payments(
        self,
        jp_bank_transfer_payments: CapabilityParam,
    ) -> Self {
        Self(self.0.with("jp_bank_transfer_payments", jp_bank_transfer_payments))
    }

    /// Sets `kakao_pay_payments`.
    #[inline]
    pub fn kakao_pay_payments(self, kakao_pay_payments: CapabilityParam) -> Self {
        Self(self.0.with("kakao_pay_payments", kakao_pay_payments))
    }

    /// Sets `klarna_payments`.
    #[inline]
    pub fn klarna_payments(self, klarna_payments: CapabilityParam) -> Self {
        Self(self.0.with("klarna_payments", klarna_payments))
    }

    /// Sets `konbini_payments`.
    #[inline]
    pub fn konbini_payments(self, konbini_payments: CapabilityParam) -> Self {
        Self(self.0.with("konbini_payments", konbini_payments))
    }

    /// Sets `kr_card_payments`.
    #[inline]
    pub fn kr_card_payments(self, kr_card_payments: CapabilityParam) -> Self {
        Self(self.0.with("kr_card_payments", kr_card_payments))
    }

    /// Sets `legacy_payments`.
    #[inline]
    pub fn legacy_payments(self, legacy_payments: CapabilityParam) -> Self {
        Self(self.0.with("legacy_payments", legacy_payments))
    }

    /// Sets `link_payments`.
    #[inline]
    pub fn link_payments(self, link_payments: CapabilityParam) -> Self {
        Self(self.0.with("link_payments", link_payments))
    }

    /// Sets `mb_way_payments`.
    #[inline]
    pub fn mb_way_payments(self, mb_way_payments: CapabilityParam) -> Self {
        Self(self.0.with("mb_way_payments", mb_way_payments))
    }

    /// Sets `mobilepay_payments`.
    #[inline]
    pub fn mobilepay_payments(self, mobilepay_payments: CapabilityParam) -> Self {
        Self(self.0.with("mobilepay_payments", mobilepay_payments))
    }

    /// Sets `multibanco_payments`.
    #[inline]
    pub fn multibanco_payments(self, multibanco_payments: CapabilityParam) -> Self {
        Self(self.0.with("multibanco_payments", multibanco_payments))
    }

    /// Sets `mx_bank_transfer_payments`.
    #[inline]
    pub fn mx_bank_transfer_payments(
        self,
        mx_bank_transfer_payments: CapabilityParam,
    ) -> Self {
        Self(self.0.with("mx_bank_transfer_payments", mx_bank_transfer_payments))
    }

    /// Sets `naver_pay_payments`.
    #[inline]
    pub fn naver_pay_payments(self, naver_pay_payments: CapabilityParam) -> Self {
        Self(self.0.with("naver_pay_payments", naver_pay_payments))
    }

    /// Sets `nz_bank_account_becs_debit_payments`.
    #[inline]
    pub fn nz_bank_account_becs_debit_payments(
        self,
        nz_bank_account_becs_debit_payments: CapabilityParam,
    ) -> Self {
        Self(
            self
                .0
                .with(
                    "nz_bank_account_becs_debit_payments",
                    nz_bank_account_becs_debit_payments,
                ),
        )
    }

    /// Sets `oxxo_payments`.
    #[inline]
    pub fn oxxo_payments(self, oxxo_payments: CapabilityParam) -> Self {
        Self(self.0.with("oxxo_payments", oxxo_payments))
    }

    /// Sets `p24_payments`.
    #[inline]
    pub fn p24_payments(self, p24_payments: CapabilityParam) -> Self {
        Self(self.0.with("p24_payments", p24_payments))
    }

    /// Sets `pay_by_bank_payments`.
    #[inline]
    pub fn pay_by_bank_payments(self, pay_by_bank_payments: CapabilityParam) -> Self {
        Self(self.0.with("pay_by_bank_payments", pay_by_bank_payments))
    }

    /// Sets `payco_payments`.
    #[inline]
    pub fn payco_payments(self, payco_payments: CapabilityParam) -> Self {
        Self(self.0.with("payco_payments", payco_payments))
    }

    /// Sets `paynow_payments`.
    #[inline]
    pub fn paynow_payments(self, paynow_payments: CapabilityParam) -> Self {
        Self(self.0.with("paynow_payments", paynow_payments))
    }

    /// Sets `payto_payments`.
    #[inline]
    pub fn payto_payments(self, payto_payments: CapabilityParam) -> Self {
        Self(self.0.with("payto_payments", payto_payments))
    }

    /// Sets `pix_payments`.
    #[inline]
    pub fn pix_payments(self, pix_payments: CapabilityParam) -> Self {
        Self(self.0.with("pix_payments", pix_payments))
    }

    /// Sets `promptpay_payments`.
    #[inline]
    pub fn promptpay_payments(self, promptpay_payments: CapabilityParam) -> Self {
        Self(self.0.with("promptpay_payments", promptpay_payments))
    }

    /// Sets `revolut_pay_payments`.
    #[inline]
    pub fn revolut_pay_payments(self, revolut_pay_payments: CapabilityParam) -> Self {
        Self(self.0.with("revolut_pay_payments", revolut_pay_payments))
    }

    /// Sets `samsung_pay_payments`.
    #[inline]
    pub fn samsung_pay_payments(self, samsung_pay_payments: CapabilityParam) -> Self {
        Self(self.0.with("samsung_pay_payments", samsung_pay_payments))
    }

    /// Sets `satispay_payments`.
    #[inline]
    pub fn satispay_payments(self, satispay_payments: CapabilityParam) -> Self {
        Self(self.0.with("satispay_payments", satispay_payments))
    }

    /// Sets `scalapay_payments`.
    #[inline]
    pub fn scalapay_payments(self, scalapay_payments: CapabilityParam) -> Self {
        Self(self.0.with("scalapay_payments", scalapay_payments))
    }

    /// Sets `sepa_bank_transfer_payments`.
    #[inline]
    pub fn sepa_bank_transfer_payments(
        self,
        sepa_bank_transfer_payments: CapabilityParam,
    ) -> Self {
        Self(self.0.with("sepa_bank_transfer_payments", sepa_bank_transfer_payments))
    }

    /// Sets `sepa_debit_payments`.
    #[inline]
    pub fn sepa_debit_payments(self, sepa_debit_payments: CapabilityParam) -> Self {
        Self(self.0.with("sepa_debit_payments", sepa_debit_payments))
    }

    /// Sets `sofort_payments`.
    #[inline]
    pub fn sofort_payments(self, sofort_payments: CapabilityParam) -> Self {
        Self(self.0.with("sofort_payments", sofort_payments))
    }

    /// Sets `sunbit_payments`.
    #[inline]
    pub fn sunbit_payments(self, sunbit_payments: CapabilityParam) -> Self {
        Self(self.0.with("sunbit_payments", sunbit_payments))
    }

    /// Sets `swish_payments`.
    #[inline]
    pub fn swish_payments(self, swish_payments: CapabilityParam) -> Self {
        Self(self.0.with("swish_payments", swish_payments))
    }

    /// Sets `tax_reporting_us_1099_k`.
    #[inline]
    pub fn tax_reporting_us_1099_k(
        self,
        tax_reporting_us_1099_k: CapabilityParam,
    ) -> Self {
        Self(self.0.with("tax_reporting_us_1099_k", tax_reporting_us_1099_k))
    }

    /// Sets `tax_reporting_us_1099_misc`.
    #[inline]
    pub fn tax_reporting_us_1099_misc(
        self,
        tax_reporting_us_1099_misc: CapabilityParam,
    ) -> Self {
        Self(self.0.with("tax_reporting_us_1099_misc", tax_reporting_us_1099_misc))
    }

    /// Sets `transfers`.
    #[inline]
    pub fn transfers(self, transfers: CapabilityParam) -> Self {
        Self(self.0.with("transfers", transfers))
    }

    /// Sets `treasury`.
    #[inline]
    pub fn treasury(self, treasury: CapabilityParam) -> Self {
        Self(self.0.with("treasury", treasury))
    }

    /// Sets `twint_payments`.
    #[inline]
    pub fn twint_payments(self, twint_payments: CapabilityParam) -> Self {
        Self(self.0.with("twint_payments", twint_payments))
    }

    /// Sets `upi_payments`.
    #[inline]
    pub fn upi_payments(self, upi_payments: CapabilityParam) -> Self {
        Self(self.0.with("upi_payments", upi_payments))
    }

    /// Sets `us_bank_account_ach_payments`.
    #[inline]
    pub fn us_bank_account_ach_payments(
        self,
        us_bank_account_ach_payments: CapabilityParam,
    ) -> Self {
        Self(self.0.with("us_bank_account_ach_payments", us_bank_account_ach_payments))
    }

    /// Sets `us_bank_transfer_payments`.
    #[inline]
    pub fn us_bank_transfer_payments(
        self,
        us_bank_transfer_payments: CapabilityParam,
    ) -> Self {
        Self(self.0.with("us_bank_transfer_payments", us_bank_transfer_payments))
    }

    /// Sets `zip_payments`.
    #[inline]
    pub fn zip_payments(self, zip_payments: CapabilityParam) -> Self {
        Self(self.0.with("zip_payments", zip_payments))
    }
}

impl Default for CapabilitiesParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

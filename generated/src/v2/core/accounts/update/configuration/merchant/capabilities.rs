// Written by `cargo xtask generate`. Do not edit.
//! What `configuration.merchant.capabilities` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update) takes.

pub use crate::accounts::create::capabilities::{
    AcssDebitPayments, AffirmPayments, AfterpayClearpayPayments, AlmaPayments,
    AmazonPayPayments, AuBecsDebitPayments, BacsDebitPayments, BancontactPayments,
    BlikPayments, BoletoPayments, CardPayments, CartesBancairesPayments, CashappPayments,
    EpsPayments, FpxPayments, GbBankTransferPayments, GrabpayPayments, IdealPayments,
    JcbPayments, JpBankTransferPayments, KakaoPayPayments, KlarnaPayments,
    KonbiniPayments, KrCardPayments, LinkPayments, MobilepayPayments, MultibancoPayments,
    MxBankTransferPayments, NaverPayPayments, OxxoPayments, P24Payments,
    PayByBankPayments, PaycoPayments, PaynowPayments, PromptpayPayments,
    RevolutPayPayments, SamsungPayPayments, SepaBankTransferPayments, SepaDebitPayments,
    SwishPayments, TwintPayments, UsBankTransferPayments, ZipPayments,
};

rt::params! {
    /// Allow the merchant to process ACH debit payments.
    ///
    /// Parameters for `configuration[merchant][capabilities][ach_debit_payments]` of [`v2::core::accounts::update`](fn@crate::v2::core::accounts::update).
    pub struct AchDebitPayments;
}

impl AchDebitPayments {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// To request a new Capability for an account, pass true. There can be a delay before the requested
    /// Capability becomes active.
    #[inline]
    pub fn requested(self, requested: bool) -> Self {
        Self(self.0.with("requested", requested))
    }
}

impl Default for AchDebitPayments {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

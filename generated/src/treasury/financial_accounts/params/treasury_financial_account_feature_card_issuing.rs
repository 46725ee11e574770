// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Encodes the FinancialAccount's ability to be used with the Issuing product, including attaching
    /// cards to and drawing funds from the FinancialAccount.
    ///
    /// Parameters at `PostTreasuryFinancialAccountsFinancialAccountFeatures/card_issuing`, `PostTreasuryFinancialAccountsFinancialAccountFeatures/deposit_insurance`, `PostTreasuryFinancialAccountsFinancialAccountFeatures/intra_stripe_flows` and 12 more places.
    pub struct TreasuryFinancialAccountFeatureCardIssuing;
}

impl TreasuryFinancialAccountFeatureCardIssuing {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(requested: bool) -> Self {
        Self(Params::new().with("requested", requested))
    }
}

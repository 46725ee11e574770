// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::Params;

stripe_runtime::params! {
    /// Parameters at `PostAccountSessions/components/balance_report/features`, `PostAccountSessions/components/documents/features`, `PostAccountSessions/components/payout_details/features` and 4 more places.
    pub struct BaseFeaturesParam;
}

impl BaseFeaturesParam {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(Params::new())
    }
}

impl Default for BaseFeaturesParam {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`test_helpers::issuing::personalization_designs::reject`](fn@crate::test_helpers::issuing::personalization_designs::reject).

pub use crate::issuing_personalization_design::rejection_reasons;

rt::params! {
    /// The reason(s) the personalization design was rejected.
    ///
    /// Parameters for `rejection_reasons` of [`test_helpers::issuing::personalization_designs::reject`](fn@crate::test_helpers::issuing::personalization_designs::reject).
    pub struct RejectionReasons;
}

impl RejectionReasons {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `card_logo`.
    #[inline]
    pub fn card_logo(
        self,
        card_logo: impl IntoIterator<
            Item = crate::issuing_personalization_design::rejection_reasons::CardLogo,
        >,
    ) -> Self {
        Self(self.0.with("card_logo", rt::Value::list(card_logo)))
    }

    /// Sets `carrier_text`.
    #[inline]
    pub fn carrier_text(
        self,
        carrier_text: impl IntoIterator<
            Item = crate::issuing_personalization_design::rejection_reasons::CarrierText,
        >,
    ) -> Self {
        Self(self.0.with("carrier_text", rt::Value::list(carrier_text)))
    }
}

impl Default for RejectionReasons {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

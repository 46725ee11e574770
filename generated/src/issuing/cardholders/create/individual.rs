// Written by `cargo xtask generate`. Do not edit.
//! What `individual` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) takes.

pub mod card_issuing;
pub mod verification;
pub use crate::accounts::create::company::Verification;
pub use crate::tokens::create::person::Dob;

rt::params! {
    /// Parameters for `individual[card_issuing]` of [`issuing::cardholders::create`](fn@crate::issuing::cardholders::create) and `individual[card_issuing]` of [`issuing::cardholders::update`](fn@crate::issuing::cardholders::update).
    pub struct CardIssuing;
}

impl CardIssuing {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `user_terms_acceptance`.
    #[inline]
    pub fn user_terms_acceptance(
        self,
        user_terms_acceptance: card_issuing::UserTermsAcceptance,
    ) -> Self {
        Self(self.0.with("user_terms_acceptance", user_terms_acceptance))
    }
}

impl Default for CardIssuing {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

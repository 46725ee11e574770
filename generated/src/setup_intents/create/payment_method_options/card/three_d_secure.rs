// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card.three_d_secure` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

#[cfg(feature = "payment_intents")]
pub mod network_options;

#[cfg(feature = "setup_intents")]
pub use crate::charge::payment_method_details::card::three_d_secure::{
    ElectronicCommerceIndicator, Version,
};

#[cfg(feature = "payment_intents")]
/// The values of `payment_method_options[card][three_d_secure][ares_trans_status]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[card][three_d_secure][ares_trans_status]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 4 more places.
#[non_exhaustive]
pub enum AresTransStatus {
    /// `A`
    A,
    /// `C`
    C,
    /// `I`
    I,
    /// `N`
    N,
    /// `R`
    R,
    /// `U`
    U,
    /// `Y`
    Y,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "payment_intents")]
rt::open_enum!(AresTransStatus {
    A = "A",
    C = "C",
    I = "I",
    N = "N",
    R = "R",
    U = "U",
    Y = "Y",
});

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `payment_method_options[card][three_d_secure][network_options]` of [`setup_intents::create`](fn@crate::setup_intents::create), `payment_method_options[card][three_d_secure][network_options]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 4 more places.
    pub struct NetworkOptions;
}

#[cfg(feature = "payment_intents")]
impl NetworkOptions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `cartes_bancaires`.
    #[inline]
    pub fn cartes_bancaires(
        self,
        cartes_bancaires: network_options::CartesBancaires,
    ) -> Self {
        Self(self.0.with("cartes_bancaires", cartes_bancaires))
    }
}

#[cfg(feature = "payment_intents")]
impl Default for NetworkOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

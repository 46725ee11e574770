// Written by `cargo xtask generate`. Do not edit.
//! What `mandate_data.customer_acceptance` of [`setup_intents::create`](fn@crate::setup_intents::create) takes.

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `mandate_data[customer_acceptance][offline]` of [`setup_intents::create`](fn@crate::setup_intents::create), `mandate_data[customer_acceptance][offline]` of [`payment_intents::create`](fn@crate::payment_intents::create) and 2 more places.
    pub struct Offline;
}

#[cfg(feature = "payment_intents")]
impl Offline {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }
}

#[cfg(feature = "payment_intents")]
impl Default for Offline {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(feature = "payment_intents")]
rt::params! {
    /// Parameters for `mandate_data[customer_acceptance][online]` of [`setup_intents::create`](fn@crate::setup_intents::create) and `mandate_data[customer_acceptance][online]` of [`payment_intents::create`](fn@crate::payment_intents::create).
    pub struct Online;
}

#[cfg(feature = "payment_intents")]
impl Online {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(ip_address: impl Into<String>, user_agent: impl Into<String>) -> Self {
        Self(
            rt::Params::new()
                .with("ip_address", rt::Value::text(ip_address))
                .with("user_agent", rt::Value::text(user_agent)),
        )
    }
}

#[cfg(feature = "setup_intents")]
/// The values of `mandate_data[customer_acceptance][type]` of [`setup_intents::create`](fn@crate::setup_intents::create) and `mandate_data[customer_acceptance][type]` of [`setup_intents::confirm`](fn@crate::setup_intents::confirm).
#[non_exhaustive]
pub enum Type {
    /// `offline`
    Offline,
    /// `online`
    Online,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

#[cfg(feature = "setup_intents")]
rt::open_enum!(Type {
    Offline = "offline",
    Online = "online",
});

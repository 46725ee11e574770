// Written by `cargo xtask generate`. Do not edit.
//! Parameters of [`promotion_codes::update`](fn@crate::promotion_codes::update).

pub use crate::promotion_codes::create::restrictions;

rt::params! {
    /// Settings that restrict the redemption of the promotion code.
    ///
    /// Parameters for `restrictions` of [`promotion_codes::update`](fn@crate::promotion_codes::update).
    pub struct Restrictions;
}

impl Restrictions {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `currency_options`.
    #[inline]
    pub fn currency_options(
        self,
        currency_options: impl IntoIterator<
            Item = (
                impl Into<String>,
                crate::promotion_codes::create::restrictions::CurrencyOption,
            ),
        >,
    ) -> Self {
        Self(self.0.with("currency_options", rt::Value::map(currency_options)))
    }
}

impl Default for Restrictions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options` of [`payment_links::create`](fn@crate::payment_links::create) takes.

pub mod card;

rt::params! {
    /// Parameters for `payment_method_options[card]` of [`payment_links::create`](fn@crate::payment_links::create).
    pub struct Card;
}

impl Card {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `restrictions`.
    #[inline]
    pub fn restrictions(self, restrictions: card::Restrictions) -> Self {
        Self(self.0.with("restrictions", restrictions))
    }
}

impl Default for Card {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

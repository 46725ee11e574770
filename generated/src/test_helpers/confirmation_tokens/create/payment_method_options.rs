// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create) takes.

pub mod card;

rt::params! {
    /// Parameters for `payment_method_options[card]` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create).
    pub struct Card;
}

impl Card {
    /// No parameters yet.
    #[inline]
    pub fn new() -> Self {
        Self(rt::Params::new())
    }

    /// Sets `installments`.
    #[inline]
    pub fn installments(self, installments: card::Installments) -> Self {
        Self(self.0.with("installments", installments))
    }
}

impl Default for Card {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

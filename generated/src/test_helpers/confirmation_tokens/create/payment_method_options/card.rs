// Written by `cargo xtask generate`. Do not edit.
//! What `payment_method_options.card` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create) takes.

pub mod installments;

rt::params! {
    /// Parameters for `payment_method_options[card][installments]` of [`test_helpers::confirmation_tokens::create`](fn@crate::test_helpers::confirmation_tokens::create).
    pub struct Installments;
}

impl Installments {
    /// The parameters that Stripe requires.
    #[inline]
    pub fn new(plan: installments::Plan) -> Self {
        Self(rt::Params::new().with("plan", plan))
    }
}

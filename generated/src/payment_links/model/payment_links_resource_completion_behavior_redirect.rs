// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, Shape, boxed, debug};

/// The schema `payment_links_resource_completion_behavior_redirect`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceCompletionBehaviorRedirect {
    /// The URL the customer will be redirected to after the purchase is complete.
    pub url: String,
}

impl Blank for PaymentLinksResourceCompletionBehaviorRedirect {
    const BLANK: Self = Self { url: Blank::BLANK };
}

impl Record for PaymentLinksResourceCompletionBehaviorRedirect {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_completion_behavior_redirect",
            constants: &[],
            fields: &[Field("url", REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.url
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.url
    }
}

impl std::fmt::Debug for PaymentLinksResourceCompletionBehaviorRedirect {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceCompletionBehaviorRedirect);

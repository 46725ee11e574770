// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, NULLABLE, Place, Record, Shape, boxed, debug};

/// The schema `payment_links_resource_completion_behavior_confirmation_page`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceCompletionBehaviorConfirmationPage {
    /// The custom message that is displayed to the customer after the purchase is complete.
    pub custom_message: Option<String>,
}

impl Blank for PaymentLinksResourceCompletionBehaviorConfirmationPage {
    const BLANK: Self = Self {
        custom_message: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceCompletionBehaviorConfirmationPage {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_completion_behavior_confirmation_page",
            constants: &[],
            fields: &[Field("custom_message", NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn Place {
        &self.custom_message
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn Place {
        &mut self.custom_message
    }
}

impl std::fmt::Debug for PaymentLinksResourceCompletionBehaviorConfirmationPage {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceCompletionBehaviorConfirmationPage);

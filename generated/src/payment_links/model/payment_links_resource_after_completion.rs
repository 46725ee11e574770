// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, OPTIONAL, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::{
    PaymentLinksResourceCompletionBehaviorConfirmationPage,
    PaymentLinksResourceCompletionBehaviorRedirect,
};

/// The schema `payment_links_resource_after_completion`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceAfterCompletion {
    pub hosted_confirmation: Option<
        Part<PaymentLinksResourceCompletionBehaviorConfirmationPage>,
    >,
    pub redirect: Option<Part<PaymentLinksResourceCompletionBehaviorRedirect>>,
    /// The specified behavior after the purchase is complete.
    pub type_: PaymentLinksResourceAfterCompletionType,
}

impl Blank for PaymentLinksResourceAfterCompletion {
    const BLANK: Self = Self {
        hosted_confirmation: Blank::BLANK,
        redirect: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceAfterCompletion {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_after_completion",
            constants: &[],
            fields: &[
                Field("hosted_confirmation", OPTIONAL),
                Field("redirect", OPTIONAL),
                Field("type", REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.hosted_confirmation,
            1 => &self.redirect,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.hosted_confirmation,
            1 => &mut self.redirect,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for PaymentLinksResourceAfterCompletion {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceAfterCompletion);

/// The specified behavior after the purchase is complete.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentLinksResourceAfterCompletionType {
    /// `hosted_confirmation`
    HostedConfirmation,
    /// `redirect`
    Redirect,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(PaymentLinksResourceAfterCompletionType {
    HostedConfirmation = "hosted_confirmation",
    Redirect = "redirect",
});

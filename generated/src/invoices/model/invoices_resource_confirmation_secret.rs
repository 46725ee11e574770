// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, Place, REQUIRED, Record, SECRET, Shape, boxed, debug};

/// The schema `invoices_resource_confirmation_secret`.
#[derive(Clone)]
#[non_exhaustive]
pub struct InvoicesResourceConfirmationSecret {
    /// The client_secret of the payment that Stripe creates for the invoice after finalization.
    pub client_secret: String,
    /// The type of client_secret. Currently this is always payment_intent, referencing the default
    /// payment_intent that Stripe creates during invoice finalization
    pub type_: String,
}

impl Blank for InvoicesResourceConfirmationSecret {
    const BLANK: Self = Self {
        client_secret: Blank::BLANK,
        type_: Blank::BLANK,
    };
}

impl Record for InvoicesResourceConfirmationSecret {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "invoices_resource_confirmation_secret",
            constants: &[],
            fields: &[Field("client_secret", REQUIRED | SECRET), Field("type", REQUIRED)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.client_secret,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.client_secret,
            _ => &mut self.type_,
        }
    }
}

impl std::fmt::Debug for InvoicesResourceConfirmationSecret {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(InvoicesResourceConfirmationSecret);

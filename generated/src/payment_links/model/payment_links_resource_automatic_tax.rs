// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Blank, Field, NULLABLE, Part, Place, REQUIRED, Record, Shape, boxed, debug,
};
use crate::ConnectAccountReference;

/// The schema `payment_links_resource_automatic_tax`.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentLinksResourceAutomaticTax {
    /// If `true`, tax will be calculated automatically using the customer's location.
    pub enabled: bool,
    /// The account that's liable for tax. If set, the business address and tax registrations required
    /// to perform the tax calculation are loaded from this account. The tax transaction is returned in
    /// the report of the connected account.
    pub liability: Option<Part<ConnectAccountReference>>,
}

impl Blank for PaymentLinksResourceAutomaticTax {
    const BLANK: Self = Self {
        enabled: Blank::BLANK,
        liability: Blank::BLANK,
    };
}

impl Record for PaymentLinksResourceAutomaticTax {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "payment_links_resource_automatic_tax",
            constants: &[],
            fields: &[Field("enabled", REQUIRED), Field("liability", NULLABLE)],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.enabled,
            _ => &self.liability,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.enabled,
            _ => &mut self.liability,
        }
    }
}

impl std::fmt::Debug for PaymentLinksResourceAutomaticTax {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(PaymentLinksResourceAutomaticTax);

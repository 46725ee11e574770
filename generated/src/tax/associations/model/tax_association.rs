// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{
    Constant, Field, NULLABLE, Place, REQUIRED, Record, Resource, Shape, blank, debug,
};
use crate::{TaxAssociationId, TaxProductResourceTaxAssociationTransactionAttempts};

/// A Tax Association exposes the Tax Transactions that Stripe attempted to create on your behalf
/// based on the PaymentIntent input
///
/// The schema `tax.association`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxAssociation {
    /// The [Tax Calculation](https://docs.stripe.com/api/tax/calculations/object) that was included in
    /// PaymentIntent.
    pub calculation: String,
    /// Unique identifier for the object.
    pub id: TaxAssociationId,
    /// The [PaymentIntent](https://docs.stripe.com/api/payment_intents/object) that this Tax
    /// Association is tracking.
    pub payment_intent: String,
    /// Information about the tax transactions linked to this payment intent
    pub tax_transaction_attempts: Option<
        Vec<TaxProductResourceTaxAssociationTransactionAttempts>,
    >,
}

impl Record for TaxAssociation {
    fn blank() -> Self {
        Self {
            calculation: blank(),
            id: blank(),
            payment_intent: blank(),
            tax_transaction_attempts: blank(),
        }
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "tax.association",
            constants: &[("object", Constant::Str("tax.association"))],
            fields: &[
                Field("calculation", REQUIRED),
                Field("id", REQUIRED),
                Field("payment_intent", REQUIRED),
                Field("tax_transaction_attempts", NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.calculation,
            1 => &self.id,
            2 => &self.payment_intent,
            _ => &self.tax_transaction_attempts,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.calculation,
            1 => &mut self.id,
            2 => &mut self.payment_intent,
            _ => &mut self.tax_transaction_attempts,
        }
    }
}

impl std::fmt::Debug for TaxAssociation {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TaxAssociation);

impl Resource for TaxAssociation {
    type Id = TaxAssociationId;
    const OBJECT: &'static str = "tax.association";
}

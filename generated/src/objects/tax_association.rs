// Written by `cargo xtask generate`. Do not edit.

/// A Tax Association exposes the Tax Transactions that Stripe attempted to create on your behalf
/// based on the PaymentIntent input
///
/// The object `tax.association`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TaxAssociation {
    /// The [Tax Calculation](https://docs.stripe.com/api/tax/calculations/object) that was included in
    /// PaymentIntent.
    pub calculation: String,
    /// Unique identifier for the object.
    pub id: crate::ids::TaxAssociationId,
    /// The [PaymentIntent](https://docs.stripe.com/api/payment_intents/object) that this Tax
    /// Association is tracking.
    pub payment_intent: String,
    /// Information about the tax transactions linked to this payment intent
    pub tax_transaction_attempts: Option<
        Vec<crate::tax_association::TaxTransactionAttempt>,
    >,
}

impl rt::Record for TaxAssociation {
    fn blank() -> Self {
        Self {
            calculation: rt::blank(),
            id: rt::blank(),
            payment_intent: rt::blank(),
            tax_transaction_attempts: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax.association",
            constants: &[("object", rt::Constant::Str("tax.association"))],
            fields: &[
                rt::Field("calculation", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("payment_intent", rt::REQUIRED),
                rt::Field("tax_transaction_attempts", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.calculation,
            1 => &self.id,
            2 => &self.payment_intent,
            _ => &self.tax_transaction_attempts,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.calculation,
            1 => &mut self.id,
            2 => &mut self.payment_intent,
            _ => &mut self.tax_transaction_attempts,
        }
    }
}

rt::record_traits!(TaxAssociation);

impl rt::Resource for TaxAssociation {
    type Id = crate::ids::TaxAssociationId;
    const OBJECT: &'static str = "tax.association";
}

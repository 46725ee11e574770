// Written by `cargo xtask generate`. Do not edit.
//! What is in `tax_transaction_attempt` of [`TaxAssociation`](crate::TaxAssociation).

pub mod errored;

/// An object in `tax_transaction_attempts[].committed` of [`TaxAssociation`](crate::TaxAssociation).
#[derive(Clone)]
#[non_exhaustive]
pub struct Committed {
    /// The [Tax Transaction](https://docs.stripe.com/api/tax/transaction/object)
    pub transaction: String,
}

impl rt::Blank for Committed {
    const BLANK: Self = Self {
        transaction: rt::Blank::BLANK,
    };
}

impl rt::Record for Committed {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_tax_association_transaction_attempts_resource_committed",
            constants: &[],
            fields: &[rt::Field("transaction", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.transaction
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.transaction
    }
}

rt::record_traits!(Committed);

/// An object in `tax_transaction_attempts[].errored` of [`TaxAssociation`](crate::TaxAssociation).
#[derive(Clone)]
#[non_exhaustive]
pub struct Errored {
    /// Details on why we couldn't commit the tax transaction.
    pub reason: errored::Reason,
}

impl rt::Blank for Errored {
    const BLANK: Self = Self { reason: rt::Blank::BLANK };
}

impl rt::Record for Errored {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "tax_product_resource_tax_association_transaction_attempts_resource_errored",
            constants: &[],
            fields: &[rt::Field("reason", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.reason
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.reason
    }
}

rt::record_traits!(Errored);

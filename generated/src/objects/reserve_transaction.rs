// Written by `cargo xtask generate`. Do not edit.

/// The object `reserve_transaction`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReserveTransaction {
    pub amount: i64,
    /// Three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html), in
    /// lowercase. Must be a [supported currency](https://docs.stripe.com/currencies).
    pub currency: rt::Currency,
    /// An arbitrary string attached to the object. Often useful for displaying to users.
    pub description: Option<String>,
    /// Unique identifier for the object.
    pub id: crate::ids::ReserveTransactionId,
}

impl rt::Record for ReserveTransaction {
    fn blank() -> Self {
        Self {
            amount: rt::blank(),
            currency: rt::blank(),
            description: rt::blank(),
            id: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "reserve_transaction",
            constants: &[("object", rt::Constant::Str("reserve_transaction"))],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("currency", rt::REQUIRED),
                rt::Field("description", rt::NULLABLE),
                rt::Field("id", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            1 => &self.currency,
            2 => &self.description,
            _ => &self.id,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            1 => &mut self.currency,
            2 => &mut self.description,
            _ => &mut self.id,
        }
    }
}

rt::record_traits!(ReserveTransaction);

impl rt::Resource for ReserveTransaction {
    type Id = crate::ids::ReserveTransactionId;
    const OBJECT: &'static str = "reserve_transaction";
}

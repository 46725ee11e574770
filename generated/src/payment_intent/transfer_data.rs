// Written by `cargo xtask generate`. Do not edit.
//! What is in `transfer_data` of [`PaymentIntent`](crate::PaymentIntent).

/// An object in `transfer_data.payment_data` of [`PaymentIntent`](crate::PaymentIntent).
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentData {
    /// An arbitrary string attached to the destination payment. Often useful for displaying to users.
    pub description: Option<String>,
    /// Set of [key-value pairs](https://docs.stripe.com/api/metadata) that you can attach to an object.
    /// This can be useful for storing additional information about the object in a structured format.
    pub metadata: Option<rt::Metadata>,
}

impl rt::Blank for PaymentData {
    const BLANK: Self = Self {
        description: rt::Blank::BLANK,
        metadata: rt::Blank::BLANK,
    };
}

impl rt::Record for PaymentData {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "payment_data",
            constants: &[],
            fields: &[
                rt::Field("description", rt::OPTIONAL),
                rt::Field("metadata", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.description,
            _ => &self.metadata,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.description,
            _ => &mut self.metadata,
        }
    }
}

rt::record_traits!(PaymentData);

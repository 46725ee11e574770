// Written by `cargo xtask generate`. Do not edit.
//! What is in `available` of [`Balance`](crate::Balance).

/// An object in `available[].source_types` of [`Balance`](crate::Balance), `connect_reserved[].source_types` of [`Balance`](crate::Balance) and 6 more places.
#[derive(Clone)]
#[non_exhaustive]
pub struct SourceTypes {
    /// Amount coming from [legacy US ACH payments](https://docs.stripe.com/ach-deprecated).
    pub bank_account: Option<i64>,
    /// Amount coming from most payment methods, including cards as well as
    /// [non-legacy bank debits](https://docs.stripe.com/payments/bank-debits).
    pub card: Option<i64>,
    /// Amount coming from [FPX](https://docs.stripe.com/payments/fpx), a Malaysian payment method.
    pub fpx: Option<i64>,
}

impl rt::Blank for SourceTypes {
    const BLANK: Self = Self {
        bank_account: rt::Blank::BLANK,
        card: rt::Blank::BLANK,
        fpx: rt::Blank::BLANK,
    };
}

impl rt::Record for SourceTypes {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "balance_amount_by_source_type",
            constants: &[],
            fields: &[
                rt::Field("bank_account", rt::OPTIONAL),
                rt::Field("card", rt::OPTIONAL),
                rt::Field("fpx", rt::OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.bank_account,
            1 => &self.card,
            _ => &self.fpx,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.bank_account,
            1 => &mut self.card,
            _ => &mut self.fpx,
        }
    }
}

rt::record_traits!(SourceTypes);

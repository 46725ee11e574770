// Written by `cargo xtask generate`. Do not edit.
//! What is in `fixed_amount` of [`ShippingRate`](crate::ShippingRate).

pub mod currency_option;

/// An object in `fixed_amount.currency_options[]` of [`ShippingRate`](crate::ShippingRate).
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrencyOption {
    /// A non-negative integer in cents representing how much to charge.
    pub amount: i64,
    /// Specifies whether the rate is considered inclusive of taxes or exclusive of taxes. One of
    /// `inclusive`, `exclusive`, or `unspecified`.
    pub tax_behavior: crate::price::TaxBehavior,
}

impl rt::Blank for CurrencyOption {
    const BLANK: Self = Self {
        amount: rt::Blank::BLANK,
        tax_behavior: rt::Blank::BLANK,
    };
}

impl rt::Record for CurrencyOption {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "shipping_rate_currency_option",
            constants: &[],
            fields: &[
                rt::Field("amount", rt::REQUIRED),
                rt::Field("tax_behavior", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.amount,
            _ => &self.tax_behavior,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.amount,
            _ => &mut self.tax_behavior,
        }
    }
}

rt::record_traits!(CurrencyOption);

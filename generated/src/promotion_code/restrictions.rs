// Written by `cargo xtask generate`. Do not edit.
//! What is in `restrictions` of [`PromotionCode`](crate::PromotionCode).

/// An object in `restrictions.currency_options[]` of [`PromotionCode`](crate::PromotionCode).
#[derive(Clone)]
#[non_exhaustive]
pub struct CurrencyOption {
    /// Minimum amount required to redeem this Promotion Code into a Coupon (e.g., a purchase must be
    /// $100 or more to work).
    pub minimum_amount: i64,
}

impl rt::Blank for CurrencyOption {
    const BLANK: Self = Self {
        minimum_amount: rt::Blank::BLANK,
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
            name: "promotion_code_currency_option",
            constants: &[],
            fields: &[rt::Field("minimum_amount", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.minimum_amount
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.minimum_amount
    }
}

rt::record_traits!(CurrencyOption);

// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`PromotionCode`](crate::PromotionCode).

pub mod restrictions;

/// An object in `promotion` of [`PromotionCode`](crate::PromotionCode).
#[derive(Clone)]
#[non_exhaustive]
pub struct Promotion {
    /// If promotion `type` is `coupon`, the coupon for this promotion.
    pub coupon: Option<rt::Expandable<crate::ids::CouponId>>,
}

impl rt::Blank for Promotion {
    const BLANK: Self = Self { coupon: rt::Blank::BLANK };
}

impl rt::Record for Promotion {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "promotion_codes_resource_promotion",
            constants: &[("type", rt::Constant::Str("coupon"))],
            fields: &[rt::Field("coupon", rt::NULLABLE)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.coupon
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.coupon
    }
}

rt::record_traits!(Promotion);

/// An object in `restrictions` of [`PromotionCode`](crate::PromotionCode).
#[derive(Clone)]
#[non_exhaustive]
pub struct Restrictions {
    /// Promotion code restrictions defined in each available currency option. Each key must be a
    /// three-letter [ISO currency code](https://www.iso.org/iso-4217-currency-codes.html) and a
    /// [supported currency](https://docs.stripe.com/currencies).
    pub currency_options: Option<rt::Map<restrictions::CurrencyOption>>,
    /// A Boolean indicating if the Promotion Code should only be redeemed for Customers without any
    /// successful payments or invoices
    pub first_time_transaction: bool,
    /// Minimum amount required to redeem this Promotion Code into a Coupon (e.g., a purchase must be
    /// $100 or more to work).
    pub minimum_amount: Option<i64>,
    /// Three-letter [ISO code](https://docs.stripe.com/currencies) for minimum_amount
    pub minimum_amount_currency: Option<String>,
}

impl rt::Blank for Restrictions {
    const BLANK: Self = Self {
        currency_options: rt::Blank::BLANK,
        first_time_transaction: rt::Blank::BLANK,
        minimum_amount: rt::Blank::BLANK,
        minimum_amount_currency: rt::Blank::BLANK,
    };
}

impl rt::Record for Restrictions {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "promotion_codes_resource_restrictions",
            constants: &[],
            fields: &[
                rt::Field("currency_options", rt::OPTIONAL),
                rt::Field("first_time_transaction", rt::REQUIRED),
                rt::Field("minimum_amount", rt::NULLABLE),
                rt::Field("minimum_amount_currency", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.currency_options,
            1 => &self.first_time_transaction,
            2 => &self.minimum_amount,
            _ => &self.minimum_amount_currency,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.currency_options,
            1 => &mut self.first_time_transaction,
            2 => &mut self.minimum_amount,
            _ => &mut self.minimum_amount_currency,
        }
    }
}

rt::record_traits!(Restrictions);

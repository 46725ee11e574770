// Written by `cargo xtask generate`. Do not edit.
//! What is in the fields of [`Discount`](crate::Discount).

/// An object in `source` of [`Discount`](crate::Discount) and `source` of [`DeletedDiscount`](crate::DeletedDiscount).
#[derive(Clone)]
#[non_exhaustive]
pub struct Source {
    /// The coupon that was redeemed to create this discount.
    pub coupon: Option<rt::Expandable<crate::ids::CouponId>>,
}

impl rt::Blank for Source {
    const BLANK: Self = Self { coupon: rt::Blank::BLANK };
}

impl rt::Record for Source {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "discount_source",
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

rt::record_traits!(Source);

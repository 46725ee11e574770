// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_coupon`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedCoupon {
    /// Unique identifier for the object.
    pub id: crate::ids::CouponId,
}

impl rt::Record for DeletedCoupon {
    fn blank() -> Self {
        Self { id: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_coupon",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("coupon")),
            ],
            fields: &[rt::Field("id", rt::REQUIRED)],
        }
    }

    fn field(&self, _index: usize) -> &dyn rt::Place {
        &self.id
    }

    fn field_mut(&mut self, _index: usize) -> &mut dyn rt::Place {
        &mut self.id
    }
}

rt::record_traits!(DeletedCoupon);

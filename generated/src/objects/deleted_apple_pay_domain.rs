// Written by `cargo xtask generate`. Do not edit.

/// The object `deleted_apple_pay_domain`.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeletedApplePayDomain {
    /// Unique identifier for the object.
    pub id: crate::ids::ApplePayDomainId,
}

impl rt::Record for DeletedApplePayDomain {
    fn blank() -> Self {
        Self { id: rt::blank() }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "deleted_apple_pay_domain",
            constants: &[
                ("deleted", rt::Constant::Bool(true)),
                ("object", rt::Constant::Str("apple_pay_domain")),
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

rt::record_traits!(DeletedApplePayDomain);

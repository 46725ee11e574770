// Written by `cargo xtask generate`. Do not edit.

/// The object `apple_pay_domain`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ApplePayDomain {
    /// Time at which the object was created. Measured in seconds since the Unix epoch.
    pub created: rt::Timestamp,
    pub domain_name: String,
    /// Unique identifier for the object.
    pub id: crate::ids::ApplePayDomainId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
}

impl rt::Record for ApplePayDomain {
    fn blank() -> Self {
        Self {
            created: rt::blank(),
            domain_name: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "apple_pay_domain",
            constants: &[("object", rt::Constant::Str("apple_pay_domain"))],
            fields: &[
                rt::Field("created", rt::REQUIRED),
                rt::Field("domain_name", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.created,
            1 => &self.domain_name,
            2 => &self.id,
            _ => &self.livemode,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.created,
            1 => &mut self.domain_name,
            2 => &mut self.id,
            _ => &mut self.livemode,
        }
    }
}

rt::record_traits!(ApplePayDomain);

impl rt::Resource for ApplePayDomain {
    type Id = crate::ids::ApplePayDomainId;
    const OBJECT: &'static str = "apple_pay_domain";
}

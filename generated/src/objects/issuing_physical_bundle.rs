// Written by `cargo xtask generate`. Do not edit.

/// A Physical Bundle represents the bundle of physical items - card stock, carrier letter, and
/// envelope - that is shipped to a cardholder when you create a physical card.
///
/// The object `issuing.physical_bundle`.
#[derive(Clone)]
#[non_exhaustive]
pub struct IssuingPhysicalBundle {
    pub features: rt::Part<crate::issuing_physical_bundle::Features>,
    /// Unique identifier for the object.
    pub id: crate::ids::IssuingPhysicalBundleId,
    /// If the object exists in live mode, the value is `true`. If the object exists in test mode, the
    /// value is `false`.
    pub livemode: bool,
    /// Friendly display name.
    pub name: String,
    /// Whether this physical bundle can be used to create cards.
    pub status: crate::issuing_physical_bundle::Status,
    /// Whether this physical bundle is a standard Stripe offering or custom-made for you.
    pub type_: crate::issuing_physical_bundle::Type,
}

impl rt::Record for IssuingPhysicalBundle {
    fn blank() -> Self {
        Self {
            features: rt::blank(),
            id: rt::blank(),
            livemode: rt::blank(),
            name: rt::blank(),
            status: rt::blank(),
            type_: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "issuing.physical_bundle",
            constants: &[("object", rt::Constant::Str("issuing.physical_bundle"))],
            fields: &[
                rt::Field("features", rt::REQUIRED),
                rt::Field("id", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("name", rt::REQUIRED),
                rt::Field("status", rt::REQUIRED),
                rt::Field("type", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.features,
            1 => &self.id,
            2 => &self.livemode,
            3 => &self.name,
            4 => &self.status,
            _ => &self.type_,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.features,
            1 => &mut self.id,
            2 => &mut self.livemode,
            3 => &mut self.name,
            4 => &mut self.status,
            _ => &mut self.type_,
        }
    }
}

rt::record_traits!(IssuingPhysicalBundle);

impl rt::Resource for IssuingPhysicalBundle {
    type Id = crate::ids::IssuingPhysicalBundleId;
    const OBJECT: &'static str = "issuing.physical_bundle";
}

// Written by `cargo xtask generate`. Do not edit.

/// A supplier of carbon removal.
///
/// The object `climate.supplier`.
#[derive(Clone)]
#[non_exhaustive]
pub struct ClimateSupplier {
    /// Unique identifier for the object.
    pub id: crate::ids::ClimateSupplierId,
    /// Link to a webpage to learn more about the supplier.
    pub info_url: String,
    /// Has the value `true` if the object exists in live mode or the value `false` if the object exists
    /// in test mode.
    pub livemode: bool,
    /// The locations in which this supplier operates.
    pub locations: Vec<crate::climate_supplier::Location>,
    /// Name of this carbon removal supplier.
    pub name: String,
    /// The scientific pathway used for carbon removal.
    pub removal_pathway: crate::climate_supplier::RemovalPathway,
}

impl rt::Record for ClimateSupplier {
    fn blank() -> Self {
        Self {
            id: rt::blank(),
            info_url: rt::blank(),
            livemode: rt::blank(),
            locations: rt::blank(),
            name: rt::blank(),
            removal_pathway: rt::blank(),
        }
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "climate.supplier",
            constants: &[("object", rt::Constant::Str("climate.supplier"))],
            fields: &[
                rt::Field("id", rt::REQUIRED),
                rt::Field("info_url", rt::REQUIRED),
                rt::Field("livemode", rt::REQUIRED),
                rt::Field("locations", rt::REQUIRED),
                rt::Field("name", rt::REQUIRED),
                rt::Field("removal_pathway", rt::REQUIRED),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.id,
            1 => &self.info_url,
            2 => &self.livemode,
            3 => &self.locations,
            4 => &self.name,
            _ => &self.removal_pathway,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.id,
            1 => &mut self.info_url,
            2 => &mut self.livemode,
            3 => &mut self.locations,
            4 => &mut self.name,
            _ => &mut self.removal_pathway,
        }
    }
}

rt::record_traits!(ClimateSupplier);

impl rt::Resource for ClimateSupplier {
    type Id = crate::ids::ClimateSupplierId;
    const OBJECT: &'static str = "climate.supplier";
}

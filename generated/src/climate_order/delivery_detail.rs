// Written by `cargo xtask generate`. Do not edit.
//! What is in `delivery_detail` of [`ClimateOrder`](crate::ClimateOrder).

/// An object in `delivery_details[].location` of [`ClimateOrder`](crate::ClimateOrder).
#[derive(Clone)]
#[non_exhaustive]
pub struct Location {
    /// The city where the supplier is located.
    pub city: Option<String>,
    /// Two-letter ISO code representing the country where the supplier is located.
    pub country: String,
    /// The geographic latitude where the supplier is located.
    pub latitude: Option<f64>,
    /// The geographic longitude where the supplier is located.
    pub longitude: Option<f64>,
    /// The state/county/province/region where the supplier is located.
    pub region: Option<String>,
}

impl rt::Blank for Location {
    const BLANK: Self = Self {
        city: rt::Blank::BLANK,
        country: rt::Blank::BLANK,
        latitude: rt::Blank::BLANK,
        longitude: rt::Blank::BLANK,
        region: rt::Blank::BLANK,
    };
}

impl rt::Record for Location {
    fn blank() -> Self {
        rt::Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn rt::Record> {
        rt::boxed::<Self>()
    }

    fn shape(&self) -> &'static rt::Shape {
        &rt::Shape {
            name: "climate_removals_location",
            constants: &[],
            fields: &[
                rt::Field("city", rt::NULLABLE),
                rt::Field("country", rt::REQUIRED),
                rt::Field("latitude", rt::NULLABLE),
                rt::Field("longitude", rt::NULLABLE),
                rt::Field("region", rt::NULLABLE),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn rt::Place {
        match index {
            0 => &self.city,
            1 => &self.country,
            2 => &self.latitude,
            3 => &self.longitude,
            _ => &self.region,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn rt::Place {
        match index {
            0 => &mut self.city,
            1 => &mut self.country,
            2 => &mut self.latitude,
            3 => &mut self.longitude,
            _ => &mut self.region,
        }
    }
}

rt::record_traits!(Location);

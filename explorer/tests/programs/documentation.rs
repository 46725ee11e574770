pub(crate) const SAMPLE: &[crate::Program] = &[];

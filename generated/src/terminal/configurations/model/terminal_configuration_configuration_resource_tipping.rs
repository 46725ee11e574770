// Written by `cargo xtask generate`. Do not edit.

use stripe_runtime::{Blank, Field, OPTIONAL, Part, Place, Record, Shape, boxed, debug};
use crate::TerminalConfigurationConfigurationResourceCurrencySpecificConfig;

/// The schema `terminal_configuration_configuration_resource_tipping`.
#[derive(Clone)]
#[non_exhaustive]
pub struct TerminalConfigurationConfigurationResourceTipping {
    pub aed: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub aud: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub cad: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub chf: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub czk: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub dkk: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub eur: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub gbp: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub gip: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub hkd: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub huf: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub jpy: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub mxn: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub myr: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub nok: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub nzd: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub pln: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub ron: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub sek: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub sgd: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
    pub usd: Option<
        Part<TerminalConfigurationConfigurationResourceCurrencySpecificConfig>,
    >,
}

impl Blank for TerminalConfigurationConfigurationResourceTipping {
    const BLANK: Self = Self {
        aed: Blank::BLANK,
        aud: Blank::BLANK,
        cad: Blank::BLANK,
        chf: Blank::BLANK,
        czk: Blank::BLANK,
        dkk: Blank::BLANK,
        eur: Blank::BLANK,
        gbp: Blank::BLANK,
        gip: Blank::BLANK,
        hkd: Blank::BLANK,
        huf: Blank::BLANK,
        jpy: Blank::BLANK,
        mxn: Blank::BLANK,
        myr: Blank::BLANK,
        nok: Blank::BLANK,
        nzd: Blank::BLANK,
        pln: Blank::BLANK,
        ron: Blank::BLANK,
        sek: Blank::BLANK,
        sgd: Blank::BLANK,
        usd: Blank::BLANK,
    };
}

impl Record for TerminalConfigurationConfigurationResourceTipping {
    fn blank() -> Self {
        Blank::BLANK
    }

    #[inline(never)]
    fn boxed() -> Box<dyn Record> {
        boxed::<Self>()
    }

    fn shape(&self) -> &'static Shape {
        &Shape {
            name: "terminal_configuration_configuration_resource_tipping",
            constants: &[],
            fields: &[
                Field("aed", OPTIONAL),
                Field("aud", OPTIONAL),
                Field("cad", OPTIONAL),
                Field("chf", OPTIONAL),
                Field("czk", OPTIONAL),
                Field("dkk", OPTIONAL),
                Field("eur", OPTIONAL),
                Field("gbp", OPTIONAL),
                Field("gip", OPTIONAL),
                Field("hkd", OPTIONAL),
                Field("huf", OPTIONAL),
                Field("jpy", OPTIONAL),
                Field("mxn", OPTIONAL),
                Field("myr", OPTIONAL),
                Field("nok", OPTIONAL),
                Field("nzd", OPTIONAL),
                Field("pln", OPTIONAL),
                Field("ron", OPTIONAL),
                Field("sek", OPTIONAL),
                Field("sgd", OPTIONAL),
                Field("usd", OPTIONAL),
            ],
        }
    }

    fn field(&self, index: usize) -> &dyn Place {
        match index {
            0 => &self.aed,
            1 => &self.aud,
            2 => &self.cad,
            3 => &self.chf,
            4 => &self.czk,
            5 => &self.dkk,
            6 => &self.eur,
            7 => &self.gbp,
            8 => &self.gip,
            9 => &self.hkd,
            10 => &self.huf,
            11 => &self.jpy,
            12 => &self.mxn,
            13 => &self.myr,
            14 => &self.nok,
            15 => &self.nzd,
            16 => &self.pln,
            17 => &self.ron,
            18 => &self.sek,
            19 => &self.sgd,
            _ => &self.usd,
        }
    }

    fn field_mut(&mut self, index: usize) -> &mut dyn Place {
        match index {
            0 => &mut self.aed,
            1 => &mut self.aud,
            2 => &mut self.cad,
            3 => &mut self.chf,
            4 => &mut self.czk,
            5 => &mut self.dkk,
            6 => &mut self.eur,
            7 => &mut self.gbp,
            8 => &mut self.gip,
            9 => &mut self.hkd,
            10 => &mut self.huf,
            11 => &mut self.jpy,
            12 => &mut self.mxn,
            13 => &mut self.myr,
            14 => &mut self.nok,
            15 => &mut self.nzd,
            16 => &mut self.pln,
            17 => &mut self.ron,
            18 => &mut self.sek,
            19 => &mut self.sgd,
            _ => &mut self.usd,
        }
    }
}

impl std::fmt::Debug for TerminalConfigurationConfigurationResourceTipping {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        debug(self, f)
    }
}

stripe_runtime::serde_record!(TerminalConfigurationConfigurationResourceTipping);

//! Several types as one that says what all of them say.
//!
//! A member that only some of them have is optional. A member that is of two kinds, or required in one and not in another, cannot be said by
//! one type: then they stay apart.

use crate::ir::{
    Choice, ChoiceArm, Field, Param, ParamKind, Params, Record, TypeBody, TypeDef, Union,
};

/// Types that can be one.
pub(super) struct Combined {
    first: TypeDef,
    others: Vec<TypeDef>,
}

impl Combined {
    pub(super) fn new(first: TypeDef) -> Self {
        Self {
            first,
            others: Vec::new(),
        }
    }

    /// Whether one type can say what these and another one say.
    pub(super) fn takes(&self, other: &TypeDef) -> bool {
        let mut types = [&self.first].into_iter().chain(&self.others);
        types.all(|one| agree(&one.body, &other.body))
    }

    pub(super) fn add(&mut self, other: TypeDef) {
        self.others.push(other);
    }

    /// The one type.
    pub(super) fn finish(self) -> TypeDef {
        let Self {
            first: mut one,
            others,
        } = self;
        for other in others {
            match (&mut one.body, other.body) {
                (TypeBody::Record(ours), TypeBody::Record(theirs)) => record(ours, theirs),
                (TypeBody::Params(ours), TypeBody::Params(theirs)) => params(ours, theirs),
                (TypeBody::Enum(ours), TypeBody::Enum(theirs)) => {
                    more(&mut ours.values, theirs.values);
                }
                (TypeBody::Union(ours), TypeBody::Union(theirs)) => {
                    ours.schema = ours.schema.take().or(theirs.schema);
                    more(&mut ours.arms, theirs.arms);
                }
                (TypeBody::Choice(ours), TypeBody::Choice(theirs)) => {
                    more(&mut ours.arms, theirs.arms);
                }
                _ => {}
            }
            if one.doc.is_empty() {
                one.doc = other.doc;
            }
            more(&mut one.places, other.places);
            more(&mut one.pointers, other.pointers);
        }
        one
    }
}

/// Whether two types can be one.
fn agree(one: &TypeBody, other: &TypeBody) -> bool {
    match (one, other) {
        (TypeBody::Record(one), TypeBody::Record(other)) => {
            let fields = one.fields.iter();
            let mut common = fields.filter_map(|field| Some((field, other.field(&field.name)?)));
            one.constants == other.constants
                && one.deleted_twin == other.deleted_twin
                && common.all(|(field, other)| {
                    field.shape == other.shape && field.is_optional() == other.is_optional()
                })
        }
        (TypeBody::Params(one), TypeBody::Params(other)) => {
            let is_in = |param: &Param, params: &Params| {
                let known = params.params.iter().find(|it| it.name == param.name);
                match (&param.kind, known.map(|it| &it.kind)) {
                    (ParamKind::Optional(_), None) => true,
                    (ParamKind::Optional(one), Some(ParamKind::Optional(other))) => one == other,
                    (ParamKind::Required(one, _), Some(ParamKind::Required(other, _))) => {
                        one == other
                    }
                    (ParamKind::Constant(one), Some(ParamKind::Constant(other))) => one == other,
                    _ => false,
                }
            };
            one.params.iter().all(|param| is_in(param, other))
                && other.params.iter().all(|param| is_in(param, one))
        }
        (TypeBody::Enum(_), TypeBody::Enum(_)) => true,
        (TypeBody::Union(one), TypeBody::Union(other)) => agree_in_arms(one, other),
        (TypeBody::Choice(one), TypeBody::Choice(other)) => has_objects(one) == has_objects(other),
        _ => false,
    }
}

fn agree_in_arms(one: &Union, other: &Union) -> bool {
    let arms = one.arms.iter();
    let mut pairs = arms.filter_map(|arm| {
        let mut others = other.arms.iter();
        let same = others.find(|it| it.value == arm.value && it.deleted == arm.deleted)?;
        Some((arm, same))
    });
    one.discriminator == other.discriminator
        && one.fallback == other.fallback
        && pairs.all(|(arm, other)| arm.place == other.place)
}

fn has_objects(choice: &Choice) -> bool {
    let mut arms = choice.arms.iter();
    arms.any(|arm| matches!(arm, ChoiceArm::Object(..)))
}

fn record(ours: &mut Record, theirs: Record) {
    for field in &mut ours.fields {
        match theirs.field(&field.name) {
            Some(other) => {
                field.required &= other.required;
                field.nullable |= other.nullable;
                field.secret |= other.secret;
                field.deprecated &= other.deprecated;
            }
            None => field.required = false,
        }
    }
    for field in theirs.fields {
        if ours.field(&field.name).is_none() {
            let required = false;
            ours.fields.push(Field { required, ..field });
        }
    }
    more(&mut ours.schemas, theirs.schemas);
    more(&mut ours.expandable, theirs.expandable);
}

fn params(ours: &mut Params, theirs: Params) {
    for other in theirs.params {
        match ours.params.iter_mut().find(|it| it.name == other.name) {
            Some(param) => {
                param.clearable |= other.clearable;
                param.secret |= other.secret;
                param.deprecated &= other.deprecated;
            }
            None => {
                // It is no part of what tells the alternatives apart.
                for names in &mut ours.alternatives {
                    names.push(other.name.clone());
                }
                ours.params.push(other);
            }
        }
    }
}

/// Adds those that are not there yet.
fn more<T: PartialEq>(ours: &mut Vec<T>, theirs: Vec<T>) {
    for other in theirs {
        if !ours.contains(&other) {
            ours.push(other);
        }
    }
}
